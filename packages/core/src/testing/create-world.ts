import { createVirtualClock, installWidgetScript } from '@widget/testing';
import { vi } from 'vitest';
import { steadyTime, type Clock } from '../clock.ts';
import { createHelpWidget, type HelpWidgetEvent } from '../index.ts';
import { createTabChannels } from './create-tab-channels.ts';
import { createTokenEndpoint } from './create-token-endpoint.ts';
import type { Step, User } from './step.ts';

/** A page with a client on it, its host app, token endpoint, other tabs and clocks: whatever a {@link Step} acts on. */
export async function createWorld() {
  const virtual = createVirtualClock({ random: () => 0.5 });
  const delays: number[] = [];
  const clock: Clock = {
    ...virtual,
    after(delay, callback) {
      delays.push(delay);
      return virtual.after(delay, callback);
    },
  };
  const time = steadyTime(clock);
  const script = installWidgetScript({ clock, notices: true });
  const channels = createTabChannels();
  vi.stubGlobal('BroadcastChannel', channels.Channel);
  let isHidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  const printed: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void printed.push(text));

  const events: [HelpWidgetEvent, unknown][] = [];
  let user: User | null = null;
  let generation = 0;
  let oldIds: string[] = [];
  const endpoint = createTokenEndpoint(clock, time, () => ({ user, generation }));

  const client = createHelpWidget(
    { widgetId: 81000000001, host: 'widget', load: 'now', getToken: endpoint.getToken },
    clock,
  );
  for (const type of ['authenticate', 'renew', 'logout', 'error'] as const) {
    client.on(type, (detail) => events.push([type, detail]));
  }
  let unmount = client.mount();
  // The script is there from the start: its own timers are another story.
  await virtual.advance(0);

  /** What has to be true as soon as a sign-out returns. */
  const leftovers = () => ({
    timers: virtual.timers,
    identity: script.identity,
    isAborted: endpoint.asked.every(({ signal, isSettled }) => isSettled || signal.aborted),
  });
  const nothing = { timers: 0, identity: null, isAborted: true };

  function signOutBy(act: () => void): { found: object; wanted: object } {
    generation++;
    act();
    return { found: leftovers(), wanted: nothing };
  }

  function tell(): void {
    client.setAuth(user ? { status: 'signed-in', userId: user } : { status: 'signed-out' });
  }

  /** Takes one step. Returns what has to hold at once, before anything else has run. */
  function begin(step: Step): { found: object; wanted: object } | undefined {
    // Without a session, whatever comes is another one.
    if (['signed-out', 'blocked'].includes(client.getSnapshot().session)) generation++;
    switch (step.does) {
      case 'sign in':
        if (step.user !== user) generation++;
        user = step.user;
        tell();
        return;
      case 'sign out':
        user = null;
        return signOutBy(tell);
      case 'log out':
        return signOutBy(client.logout);
      case 'be loading':
        client.setAuth({ status: 'loading' });
        return;
      case 'sign out elsewhere': {
        const say = () => channels.deliver({ userId: step.user, at: clock.now() });
        // The wall clock may have been set back since ann came: then it is an old message.
        const { userId } = client.getSnapshot();
        say();
        if (userId !== null && client.getSnapshot().userId === null) generation++;
        return;
      }
      case 'answer':
        endpoint.answer(step.mood);
        return;
      case 'answer late':
        endpoint.answerLate(step.which);
        return;
      case 'sleep':
        virtual.sleep(step.time);
        return;
      case 'freeze':
        virtual.freeze(step.time);
        return;
      case 'set the clock':
        virtual.stepWall(step.time);
        return;
      case 'wake':
        dispatchEvent(new Event(step.type));
        return;
      case 'be hidden':
      case 'be visible':
        isHidden = step.does === 'be hidden';
        document.dispatchEvent(new Event('visibilitychange'));
        return;
      case 'restore':
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        generation++;
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        return;
      case 'remount':
        unmount();
        unmount = client.mount();
        return;
      case 'leave and return':
        generation++;
        unmount();
        return;
      case 'retry':
        client.retry();
        return;
      case 'refresh':
        client.refresh();
        return;
      case 'ask':
        script.identity?.callback();
        return;
      case 'refuse':
        if (script.identity) script.refuse();
        return;
      case 'refuse an old token':
        for (const tokenId of oldIds) script.notify({ type: 'rejected', tokenId, reason: 'token-expired' });
        return;
      case 'advance':
        return;
    }
  }

  return {
    client,
    script,
    asked: endpoint.asked,
    events,
    origins: endpoint.origins,
    delays,
    printed,
    said: channels.said,
    openChannels: channels.open,
    timers: () => virtual.timers,
    time,
    generation: () => generation,
    user: () => user,
    refusals: endpoint.refusals,
    begin,
    /** Lets what a step has started run on. */
    async finish(step: Step): Promise<void> {
      const tokenId = () => script.identity?.tokenId;
      const before = tokenId();
      await virtual.advance(step.does === 'advance' ? step.time : 0);
      if (step.does === 'leave and return') {
        unmount = client.mount();
        tell();
        await virtual.advance(0);
      }
      if (before && before !== tokenId()) oldIds = [...oldIds.slice(-3), before];
    },
    async take(step: Step): Promise<void> {
      this.begin(step);
      await this.finish(step);
    },
    end() {
      client.destroy();
      script.uninstall();
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
      Reflect.deleteProperty(document, 'hidden');
    },
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;
