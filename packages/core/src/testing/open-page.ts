import {
  createVirtualClock,
  installWidgetScript,
  makeToken,
  type TokenOptions,
  type WidgetScriptOptions,
} from '@widget/testing';
import { onTestFinished } from 'vitest';
import {
  createHelpWidget,
  helpWidgetEventNames,
  type GetToken,
  type HelpWidgetEvent,
  type HelpWidgetOptions,
  type TokenRequest,
} from '../index.ts';

export interface PageOptions
  extends Partial<HelpWidgetOptions>, Pick<Partial<WidgetScriptOptions>, 'plan' | 'notices'> {
  random?: () => number;
  /** Stands for the token endpoint; ann's token by default. */
  answer?: GetToken;
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** A page with the widget on it, a token endpoint, and a clock that stands still: what each test of the client starts with. */
export function openPage({ plan = 'loads', notices = false, random, answer, ...options }: PageOptions = {}) {
  const clock = createVirtualClock(random && { random });
  const script = installWidgetScript({ clock, plan, notices });
  const requests: TokenRequest[] = [];
  const events: [HelpWidgetEvent, unknown][] = [];
  let made = 0;
  let unmount: (() => void) | undefined;

  const seconds = () => Math.floor(clock.now() / second);

  /** A token of `user`'s, unlike every other; for an hour. */
  const token = (user = 'ann', claims: Partial<TokenOptions> = {}): string => {
    const iat = seconds();
    return makeToken({
      email: `${user}@example.com`,
      sub: user,
      iat,
      exp: iat + 3600,
      jti: ++made,
      ...claims,
    });
  };

  const annAnswer: GetToken = () => token();

  const client = createHelpWidget(
    {
      widgetId: 81000000001,
      host: 'widget',
      load: 'now',
      getToken(request) {
        requests.push(request);
        return page.answer(request);
      },
      ...options,
    },
    clock,
  );
  for (const type of helpWidgetEventNames) client.on(type, (detail) => events.push([type, detail]));

  const page = {
    clock,
    script,
    client,
    requests,
    events,
    token,
    seconds,
    answer: answer ?? annAnswer,
    /** Answers from now on are given by hand. */
    hold(): ((answer: ReturnType<GetToken>) => void)[] {
      const waiting: ((answer: ReturnType<GetToken>) => void)[] = [];
      page.answer = () => new Promise((resolve) => waiting.push(resolve));
      return waiting;
    },
    eventNames: () => events.map(([type]) => type),
    commandNames: () => script.calls.map(([name]) => name),
    reasons: () => requests.map(({ reason }) => reason),
    state: () => client.getSnapshot().session,
    errorCode: () => client.getSnapshot().error?.code,
    /** The widget is on the page, and `user` is signed in as far as the endpoint goes. */
    async signIn(user = 'ann') {
      unmount ??= client.mount();
      client.setAuth({ status: 'signed-in', userId: user });
      await clock.advance(0);
    },
    unmount: () => unmount?.(),
    async signOut() {
      client.setAuth({ status: 'signed-out' });
      await clock.advance(0);
    },
  };

  onTestFinished(() => {
    client.destroy();
    script.uninstall();
  });
  return page;
}
