import { HelpWidgetError } from '../../packages/core/src/help-widget-error.ts';
import {
  check,
  ended,
  failed,
  received,
  refresh,
  rejected,
  renew,
  retry,
  signIn,
  signOut,
  type Transition,
} from '../../packages/core/src/session/session-machine.ts';
import { nobody, stateOf, type Session } from '../../packages/core/src/session/session.ts';

const second = 1000;
const start = Date.UTC(2026, 0, 5, 9);
let made = 0;

const token = (now: number, sub = 'ann'): Transition => {
  const iat = now / second;
  return received(`token ${++made}`, { iat, exp: iat + 600, sub });
};

interface Event {
  /** Only reaches a session that has asked. */
  isAnswer?: true;
  /** Only means something when there is a token. */
  isOfToken?: true;
  make: (session: Session, now: number) => Transition;
}

const nothing: Transition = (session) => session;

/** The events that a session can meet, by the names on the arrows. */
const events: Record<string, Event> = {
  'sign in': { make: () => signIn('ann') },
  'sign out': { make: () => signOut },
  token: { isAnswer: true, make: (_, now) => token(now) },
  'same token': {
    isAnswer: true,
    isOfToken: true,
    make: ({ token: present }, now) => received(present!.value, { exp: now / second + 600, sub: 'ann' }),
  },
  'somebody else’s token': { isAnswer: true, isOfToken: true, make: (_, now) => token(now, 'bob') },
  'token of 3 h': {
    isAnswer: true,
    make: (_, now) => received('long', { iat: now / second, exp: now / second + 10_800, sub: 'ann' }),
  },
  'null, 401, 403': { isAnswer: true, make: () => ended(null) },
  fault: { isAnswer: true, make: () => failed(new HelpWidgetError('token-unreachable', 'network'), '30') },
  rejected: { isOfToken: true, make: ({ token: present }) => rejected(present!.id, 'token-signature') },
  renew: { isOfToken: true, make: () => renew },
  'retry()': { make: () => retry },
  'refresh()': { make: () => refresh },
  // What is due is found with or without.
  wake: { make: ({ due }, now) => (due === null || due > now ? check(true) : nothing) },
  'time passes': { make: () => check(false) },
};

/** How far time may have gone on when an event comes. */
const pauses = [0, 6 * second, 61 * second, 595 * second, 601 * second];

/** What of a session makes a difference, so that the walk ends. */
const shapeOf = ({ userId, token, fetching, due, failures, rejections }: Session, now: number) =>
  JSON.stringify([
    userId,
    token && token.expires > now,
    !!token,
    fetching,
    due !== null,
    Math.min(failures, 1),
    rejections,
  ]);

/** Walks the machine from nobody's session through every event, and draws the arrows that it has gone. */
export function sessionDiagram(): string {
  const arrows = new Map<string, Set<string>>();
  const draw = (from: string, to: string, name: string) => {
    const arrow = `${from} --> ${to}`;
    if (from !== to) arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(name));
  };
  const known = new Set<string>();
  const open: [session: Session, now: number][] = [[nobody, start]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [session, at] = next;
    for (const pause of pauses) {
      const now = at + pause;
      for (const [name, { isAnswer, isOfToken, make }] of Object.entries(events)) {
        if ((isAnswer && !session.fetching) || (isOfToken && !session.token)) continue;
        const after = make(session, now)(session, { now, dice: 0.5, isHidden: false });
        const [from, to] = [stateOf(session, now), stateOf(after, now)];
        draw(from, to, name);
        const shape = shapeOf(after, now);
        if (!known.has(shape)) open.push([after, now]);
        known.add(shape);
      }
      // To let time pass alone changes what a token is worth.
      const [from, to] = [stateOf(session, at), stateOf(session, now)];
      draw(from, to, 'token expires');
    }
  }
  const lines = [...arrows].map(
    ([arrow, names]) => `  ${arrow.replaceAll('signed-out', 'signed_out')}: ${[...names].join('<br>')}`,
  );
  return ['stateDiagram-v2', '  [*] --> signed_out', ...lines.sort(), ''].join('\n');
}
