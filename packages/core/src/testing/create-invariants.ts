import { expect } from 'vitest';
import type { HelpWidgetSnapshot } from '../index.ts';
import type { Step } from './step.ts';
import type { World } from './create-world.ts';

const second = 1000;
const minute = 60 * second;
const idle = new Set(['signed-out', 'blocked', 'destroyed']);
const tokenLike = /[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/;
/** What a host app or a person does that may end a session. The endpoint's own word is counted by the world. */
const endings = new Set<Step['does']>(['sign out', 'log out', 'sign out elsewhere', 'leave and return']);

/** Looks at a world after each step, and fails where it breaks an invariant. Numbers as in “How the session works”. */
export function createInvariants(world: World) {
  let before: HelpWidgetSnapshot = world.client.getSnapshot();
  let refusals = 0;
  let heard = 0;
  let paidUntil = -Infinity;
  let counted = 0;
  let subject: { generation: number; name: string } | null = null;

  /** One fetch at a time, and none for nobody. */
  function oneFetch({ session }: HelpWidgetSnapshot) {
    const running = world.asked.slice(-12).filter(({ signal, isSettled }) => !isSettled && !signal.aborted);
    expect(running.length, 'I1: fetches in flight').toBeLessThanOrEqual(idle.has(session) ? 0 : 1);
  }

  /** What the script holds was asked for in this session, and is all of one customer. */
  function nothingOfOthers({ userId }: HelpWidgetSnapshot) {
    const { identity } = world.script;
    if (!identity) return;
    const origin = world.origins.get(identity.token)!;
    expect(origin.generation, 'I3: the session that the token is of').toBe(world.generation());
    expect(origin.user, 'I3: whose token it is').toBe(userId);
    if (subject?.generation === origin.generation) expect(origin.subject, 'I4').toBe(subject.name);
    else subject = { generation: origin.generation, name: origin.subject };
  }

  function eventsAreOfTheUser({ userId }: HelpWidgetSnapshot) {
    for (const [type, detail] of world.events.slice(heard)) {
      const named = (detail as { userId?: string }).userId;
      if (type === 'authenticate' || type === 'renew')
        expect([userId, world.user()], `I3: ${type}`).toContain(named);
    }
    heard = world.events.length;
  }

  /** Ten fetches at once, then one in five seconds: a bucket that each fetch takes five seconds of. */
  function rate() {
    for (const { at } of world.asked.slice(counted)) {
      paidUntil = Math.max(paidUntil, at) + 5 * second;
      expect(paidUntil - at, 'I6: fetches on loan').toBeLessThanOrEqual(50 * second);
    }
    counted = world.asked.length;
  }

  function fetchesEnd(step: Step) {
    if (step.does !== 'advance' || step.time < minute) return;
    for (const { at, signal, isSettled } of world.asked.slice(-12)) {
      if (!isSettled && !signal.aborted)
        expect(world.time() - at, 'I7: a fetch is given up').toBeLessThanOrEqual(15 * second);
    }
  }

  function sessionsEndForAReason({ userId }: HelpWidgetSnapshot, step: Step) {
    if (before.userId !== null && userId === null && !endings.has(step.does))
      expect(world.refusals(), 'I8: the endpoint has said so').toBeGreaterThan(refusals);
    refusals = world.refusals();
  }

  function usableWhileItSaysSo({ session }: HelpWidgetSnapshot) {
    const isUsable = ['active', 'renewing', 'retrying'].includes(session);
    if (isUsable) expect(world.script.identity, `I9: ${session}`).not.toBeNull();
    if (idle.has(session)) expect(world.script.identity, `I2: ${session}`).toBeNull();
  }

  /** One timer as long as something is to come, and none otherwise. */
  function oneTimer({ session }: HelpWidgetSnapshot) {
    expect(world.timers(), `I10: timers while ${session}`).toBe(idle.has(session) ? 0 : 1);
    for (const delay of world.delays.splice(0)) expect(delay, 'I10').toBeLessThanOrEqual(minute);
  }

  function snapshotsChangeWhenSomethingDoes(snapshot: HelpWidgetSnapshot) {
    expect(Object.isFrozen(snapshot), 'I11: frozen').toBe(true);
    const isSame = Object.entries(snapshot).every(
      ([key, value]) => before[key as keyof HelpWidgetSnapshot] === value,
    );
    if (isSame && snapshot !== before)
      // It may have changed and changed back within the step.
      expect(heard + world.script.calls.length, 'I11: something has happened').toBeGreaterThan(0);
    before = snapshot;
  }

  function tokensStayInside(snapshot: HelpWidgetSnapshot) {
    const texts = [...world.printed.splice(0), ...world.said.splice(0).map((it) => JSON.stringify(it))];
    for (const text of [...texts, JSON.stringify(snapshot)]) expect(text, 'I12').not.toMatch(tokenLike);
  }

  return (step: Step): void => {
    const snapshot = world.client.getSnapshot();
    oneFetch(snapshot);
    nothingOfOthers(snapshot);
    eventsAreOfTheUser(snapshot);
    rate();
    fetchesEnd(step);
    sessionsEndForAReason(snapshot, step);
    usableWhileItSaysSo(snapshot);
    oneTimer(snapshot);
    snapshotsChangeWhenSomethingDoes(snapshot);
    tokensStayInside(snapshot);
  };
}
