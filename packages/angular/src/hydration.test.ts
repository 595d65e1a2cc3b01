import { Component, inject, provideZonelessChangeDetection } from '@angular/core';
import * as platformBrowser from '@angular/platform-browser';
import {
  bootstrapApplication,
  provideClientHydration,
  type BootstrapContext,
} from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { createVirtualClock, installWidgetScript, makeToken } from '@widget/testing';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepGlobals } from './testing/keep-globals.ts';
import { authState, createHelpWidget, HelpWidgetService, provideHelpWidget } from './index.ts';

@Component({ selector: 'app-root', template: '<output>{{ service.state().session }}</output>' })
class Root {
  readonly service = inject(HelpWidgetService);
}

const getToken = vi.fn(async () => makeToken({ email: 'ann@acme.example', iat: Date.now() / 1000 }));
const auth = vi.fn(() => () => authState(false, 'ann'));
// Its events belong to the page, and here that is the server's too. Angular before 22 leaves them alone.
const features =
  'withNoIncrementalHydration' in platformBrowser ? [platformBrowser.withNoIncrementalHydration()] : [];
const providers = [
  provideZonelessChangeDetection(),
  provideClientHydration(...features),
  provideHelpWidget(() => createHelpWidget({ widgetId: 1, host: 'widget', load: 'now', getToken }), { auth }),
];

const renderOnServer = (document: string) =>
  keepGlobals(() =>
    renderApplication(
      (context: BootstrapContext) =>
        bootstrapApplication(Root, { providers: [provideServerRendering(), ...providers] }, context),
      { document, url: 'http://shop.example/', allowedHosts: ['shop.example'] },
    ),
  );

test('a server leaves auth and the token alone, and the browser takes over what it rendered (case 66)', async () => {
  const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const page = await renderOnServer('<html><head></head><body><app-root></app-root></body></html>');
  expect(page).toContain('<output>signed-out</output>');
  expect(auth).not.toHaveBeenCalled();
  expect(getToken).not.toHaveBeenCalled();

  const { body } = new DOMParser().parseFromString(page, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  const rendered = document.querySelector('output');
  const script = installWidgetScript({ clock: createVirtualClock() });
  const application = await bootstrapApplication(Root, { providers });
  onTestFinished(() => {
    application.destroy();
    script.uninstall();
  });
  await application.whenStable();
  await expect.poll(() => rendered!.textContent).toBe('active');
  expect(document.querySelector('output')).toBe(rendered);
  for (const complaint of complaints) expect(complaint).not.toHaveBeenCalled();
});
