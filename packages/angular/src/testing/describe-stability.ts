import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpBackend, HttpClient, HttpXhrBackend, provideHttpClient } from '@angular/common/http';
import { Component, inject, PendingTasks, type EnvironmentProviders } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { createVirtualClock, installWidgetScript, makeToken } from '@widget/testing';
import { firstValueFrom } from 'rxjs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  authState,
  createHelpWidget,
  httpGetToken,
  provideHelpWidget,
  type GetToken,
  type TokenAnswer,
} from '../index.ts';

@Component({ selector: 'app-root', template: '{{ title }}' })
class Root {
  readonly title = 'Shop';
}

/** A token endpoint on a real server, which answers when the test says so. */
async function openEndpoint() {
  const asked: ServerResponse[] = [];
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    // jsdom asks first.
    if (request.method === 'OPTIONS') response.end();
    else asked.push(response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${port}/help-token` };
}

const ways: [name: string, createGetToken: (url: string) => GetToken][] = [
  ['httpGetToken', httpGetToken],
  [
    'the app’s own HttpClient',
    (url) => {
      const http = inject(HttpClient);
      return () => firstValueFrom(http.post<TokenAnswer>(url, null));
    },
  ],
];

/** The first token never holds an application back, whatever its change detection is. */
export function describeStability(changeDetection: EnvironmentProviders): void {
  describe.each(ways)('a token endpoint that is asked by %s', (_, createGetToken) => {
    async function openApp(...more: EnvironmentProviders[]) {
      const { asked, url } = await openEndpoint();
      const script = installWidgetScript({ clock: createVirtualClock() });
      const createClient = () =>
        createHelpWidget({ widgetId: 1, host: 'widget', load: 'now', getToken: createGetToken(url) });
      const application = await createApplication({
        providers: [
          changeDetection,
          provideHttpClient(),
          // In all versions, and zone.js sees it: `fetch` is Node's here, and takes no signal of the page's.
          { provide: HttpBackend, useExisting: HttpXhrBackend },
          provideHelpWidget(createClient, { auth: () => () => authState(false, 'ann') }),
          ...more,
        ],
      });
      const host = document.body.appendChild(document.createElement('app-root'));
      onTestFinished(() => {
        application.destroy();
        script.uninstall();
        host.remove();
      });
      return { application, asked, script, bootstrap: () => application.bootstrap(Root, host) };
    }

    test('and is slow leaves the application stable: it is asked afterwards', async () => {
      const { application, asked, bootstrap, script } = await openApp();
      bootstrap();
      await application.whenStable();
      expect(asked).toEqual([]);
      await expect.poll(() => asked).toHaveLength(1);
      asked[0]!.end(
        JSON.stringify({ token: makeToken({ email: 'ann@acme.example', iat: Date.now() / 1000 }) }),
      );
      await expect.poll(() => script.identity).not.toBeNull();
    });

    test('and never answers is asked all the same by an application that is never stable', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      onTestFinished(() => void vi.useRealTimers());
      const { application, asked, bootstrap } = await openApp();
      application.injector.get(PendingTasks).add();
      bootstrap();
      await vi.advanceTimersByTimeAsync(9999);
      expect(asked).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      vi.useRealTimers();
      await expect.poll(() => asked).toHaveLength(1);
    });
  });
}
