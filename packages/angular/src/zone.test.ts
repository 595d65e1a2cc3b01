import './testing/page-abort-controller.ts';
import 'zone.js';
import {
  ChangeDetectionStrategy,
  Component,
  inject,
  NgZone,
  provideZoneChangeDetection,
  type DoCheck,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { createVirtualClock, installWidgetScript, makeToken } from '@widget/testing';
import { describeBinding } from '@widget/testing/conformance';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createHarness } from './testing/create-harness.ts';
import { describeStability } from './testing/describe-stability.ts';
import {
  authState,
  createHelpWidget,
  HelpWidgetService,
  injectHelpWidgetEvent,
  provideHelpWidget,
} from './index.ts';

describeBinding('Angular with zone.js', createHarness(provideZoneChangeDetection()));
describeStability(provideZoneChangeDetection());

@Component({
  selector: 'app-root',
  template: '{{ tickets }}',
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection -- so that each check is counted
  changeDetection: ChangeDetectionStrategy.Eager,
})
class Root implements DoCheck {
  readonly service = inject(HelpWidgetService);
  tickets = 0;
  checks = 0;

  constructor() {
    injectHelpWidgetEvent('ticket', () => this.tickets++);
  }

  ngDoCheck() {
    this.checks++;
  }
}

/** An app on the device's clock, with a customer whose session is active. */
async function openApp() {
  const script = installWidgetScript({ clock: createVirtualClock(), notices: true });
  const getToken = vi.fn(async () => makeToken({ email: 'ann@acme.example', iat: Date.now() / 1000 }));
  const application = await createApplication({
    providers: [
      provideZoneChangeDetection(),
      provideHelpWidget(() => createHelpWidget({ widgetId: 1, host: 'widget', getToken }), {
        auth: () => () => authState(false, 'ann'),
      }),
    ],
  });
  const host = document.body.appendChild(document.createElement('app-root'));
  const { instance } = application.bootstrap(Root, host);
  onTestFinished(() => {
    application.destroy();
    script.uninstall();
    host.remove();
  });
  await expect.poll(() => script.identity).not.toBeNull();
  return { application, host, instance, script, getToken, zone: application.injector.get(NgZone) };
}

test('an app is stable while the widget waits for the next renewal (case 66)', async () => {
  const { application, zone } = await openApp();
  await application.whenStable();
  expect(zone.hasPendingMacrotasks).toBe(false);
});

test('a command of the app’s leaves it stable too', async () => {
  const { application, instance, zone, script, getToken } = await openApp();
  const first = script.identity;
  zone.run(() => instance.service.retry());
  await expect.poll(() => script.identity).not.toBe(first);
  expect(getToken).toHaveBeenCalledTimes(2);
  await application.whenStable();
  expect(zone.hasPendingMacrotasks).toBe(false);
});

test('what wakes the session costs no change detection (case 66)', async () => {
  const { application, instance } = await openApp();
  await application.whenStable();
  const { checks } = instance;
  for (const type of ['focus', 'online', 'resize']) window.dispatchEvent(new Event(type));
  await new Promise((resolve) => setTimeout(resolve));
  await application.whenStable();
  expect(instance.checks).toBe(checks);
});

test('what a listener changes is rendered', async () => {
  const { application, host, script } = await openApp();
  await application.whenStable();
  script.notify({ type: 'ticket', id: 1 });
  await application.whenStable();
  expect(host.textContent).toBe('1');
});
