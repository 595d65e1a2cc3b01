import { describe, expect, test } from 'vitest';
import type { BindingHarness } from './binding-harness.ts';
import { ann, bob, loading, openApp, signedOut } from './open-app.ts';

/**
 * Defines the tests that every binding of the client has to pass: call it in a Vitest file that runs in jsdom.
 *
 * @example
 * describeBinding('React', { mount, mountWithoutProvider, remedy: '<HelpWidgetProvider', renderOnServer, act });
 */
export function describeBinding(name: string, harness: BindingHarness): void {
  describe(`the binding of ${name}`, () => {
    test('puts the widget on the page once, and signs the user in with one fetch', async () => {
      const page = openApp(harness);
      await page.mount();
      expect(page.script.tags).toBe(1);
      expect(page.commands()).toEqual(['authenticate']);
      expect(page.fetches).toBe(1);
    });

    test('follows the snapshot (case 64)', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      expect(page.text()).toBe('ready active ann');
      await page.after(() => app.setAuth(signedOut));
      expect(page.text()).toBe('ready signed-out ');
    });

    test('does nothing while the auth library is loading', async () => {
      const page = openApp(harness, loading);
      await page.mount();
      expect(page.commands()).toEqual([]);
      expect(page.fetches).toBe(0);
      expect(page.text()).toBe('ready signed-out ');
    });

    test('holds while the auth library is loading again', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      await page.after(() => app.setAuth(loading));
      expect(page.text()).toBe('ready active ann');
      await page.after(() => app.setAuth({ ...ann }));
      expect(page.commands()).toEqual(['authenticate']);
      expect(page.fetches).toBe(1);
    });

    test('signs out on the first signed-out, and only then', async () => {
      const page = openApp(harness, signedOut);
      const app = await page.mount();
      expect(page.commands()).toEqual(['logout']);
      await page.after(() => app.setAuth({ ...signedOut }));
      expect(page.commands()).toEqual(['logout']);
    });

    test.each([null, undefined])(
      'holds before any state was given, and takes %s for a sign-out after',
      async (nothing) => {
        const page = openApp(harness, null);
        const app = await page.mount();
        expect(page.commands()).toEqual([]);
        await page.after(() => app.setAuth(loading));
        await page.after(() => app.setAuth(nothing));
        expect(page.commands()).toEqual([]);
        await page.after(() => app.setAuth(ann));
        expect(page.text()).toBe('ready active ann');
        await page.after(() => app.setAuth(nothing));
        expect(page.script.identity).toBeNull();
        expect(page.commands()).toEqual(['authenticate', 'logout']);
        expect(page.text()).toBe('ready signed-out ');
      },
    );

    test('without a state, leaves alone whom somebody else on the page has named', async () => {
      const page = openApp(harness, null);
      page.client.mount();
      page.client.setAuth(ann);
      await page.mount();
      expect(page.text()).toBe('ready active ann');
      expect(page.commands()).toEqual(['authenticate']);
    });

    test('switches the user without a gap', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      page.shown.length = 0;
      await page.after(() => app.setAuth(bob));
      expect(page.commands()).toEqual(['authenticate', 'logout', 'authenticate']);
      expect(page.shown.at(-1)).toBe('ready active bob');
      expect(page.shown.join()).not.toContain('signed-out');
    });

    test('takes no notice of an auth object that is new and says the same (case 63)', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      for (let count = 0; count < 20; count++) await page.after(() => app.setAuth({ ...ann }));
      expect(page.commands()).toEqual(['authenticate']);
      expect(page.fetches).toBe(1);
    });

    test('gives the client, whose logout() is synchronous', async () => {
      const page = openApp(harness);
      await page.mount();
      await page.after(() => {
        document.querySelector('button')!.click();
        expect(page.client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null });
        expect(page.script.identity).toBeNull();
        expect(page.clock.timers).toBe(0);
      });
      expect(page.text()).toBe('ready signed-out ');
    });

    test('does not undo a logout() when the auth library still says the same', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      await page.after(() => {
        page.client.logout();
        app.setAuth({ ...ann });
      });
      expect(page.commands()).toEqual(['authenticate', 'logout']);
      expect(page.fetches).toBe(1);
    });

    test('tells a component of events, once each, until it is gone', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      await page.after(() => page.script.notify({ type: 'ticket', id: 1 }));
      await page.after(() => app.removeComponent());
      await page.after(() => page.script.notify({ type: 'ticket', id: 2 }));
      expect(page.tickets).toEqual([1]);
    });

    test('a component that is gone leaves nothing but the widget', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      await page.after(() => app.removeComponent());
      expect(page.holds()).toBe(harness.holds ?? 1);
      expect(page.commands()).toEqual(['authenticate']);
    });

    test('an app that is unmounted leaves nothing', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      await page.after(() => app.unmount());
      expect(page.commands().slice(-2)).toEqual(['logout', 'destroy']);
      expect(page.script.identity).toBeNull();
      expect(page.clock.timers).toBe(0);
      expect(page.holds()).toBe(0);
    });

    test('a token that comes when the app is gone starts nothing (case 67)', async () => {
      const page = openApp(harness);
      const { getToken } = page;
      let answer = () => {};
      page.getToken = () => new Promise((resolve) => (answer = () => resolve(getToken())));
      const app = await page.mount();
      await page.after(() => app.unmount());
      await page.after(answer);
      expect(page.fetches).toBe(1);
      expect(page.commands()).not.toContain('authenticate');
      expect(page.script.identity).toBeNull();
      expect(page.clock.timers).toBe(0);
    });

    test('can be unmounted and mounted again', async () => {
      const page = openApp(harness);
      const app = await page.mount();
      await page.after(() => app.unmount());
      await page.mount();
      expect(page.text()).toBe('ready active ann');
      expect(page.commands()).toEqual(['authenticate', 'logout', 'destroy', 'boot', 'authenticate']);
    });

    test('a server renders the initial snapshot, and starts nothing (case 65)', async () => {
      const page = openApp(harness);
      expect(await harness.renderOnServer(page.app)).toContain('<output>idle signed-out </output>');
      await page.after(() => {});
      expect(page.script.tags).toBe(0);
      expect(page.fetches).toBe(0);
      expect(page.clock.timers).toBe(0);
      expect(page.holds()).toBe(0);
    });

    test('names the missing provider and the remedy', () => {
      const page = openApp(harness);
      const mount = () => harness.mountWithoutProvider(page.app, page.makeContainer());
      expect(mount).toThrow(/\bno-provider: /);
      expect(mount).toThrow(harness.remedy);
    });
  });
}
