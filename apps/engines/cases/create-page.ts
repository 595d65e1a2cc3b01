import type { HelpWidgetOptions } from '@widget/core';
import type { Tab } from '../engines/engine.ts';

export interface HelpDeskAddress {
  widgetId: number;
  host: string;
}

/** The shop's page in a tab. `frame`: the address of the frame that it is in, if it is in one. */
export function createPage(tab: Tab, helpDesk: HelpDeskAddress, frame?: string) {
  const evaluate = <Result, Argument = undefined>(
    script: (argument: Argument) => Result,
    argument?: Argument,
  ) => tab.evaluate(script, argument, frame);

  return {
    tab,
    evaluate,
    /** Puts the widget on the page. */
    start: (options: Partial<Pick<HelpWidgetOptions, 'getToken' | 'nonce'>> = {}) =>
      evaluate((all: HelpWidgetOptions) => window.hostPage.start(all), {
        getToken: '/help-token',
        ...helpDesk,
        ...options,
      }),
    signIn: (userId: string) =>
      evaluate(
        (user: string) => window.hostPage.client.setAuth({ status: 'signed-in', userId: user }),
        userId,
      ),
    signOut: () => evaluate(() => window.hostPage.client.setAuth({ status: 'signed-out' })),
    snapshot: () =>
      evaluate(() => {
        const { error, ...facts } = window.hostPage.client.getSnapshot();
        return { ...facts, error: error?.code };
      }),
    session: () => evaluate(() => window.hostPage.client.getSnapshot().session),
    sessions: () => evaluate(() => window.hostPage.sessions),
    events: () => evaluate(() => window.hostPage.events),
    errors: () => evaluate(() => window.hostPage.errors),
    /** Whether the token that was there when `expiresAt` was read has expired. */
    hasExpired: (expiresAt: number | null) =>
      evaluate((time) => time !== null && Date.now() > time, expiresAt),
    openForm: () => evaluate(() => window.hostPage.client.open('ticketForm')),
    /** What the person reads in the widget's panel. */
    panelText: () =>
      tab.evaluate(
        () =>
          [
            document.body.innerText,
            ...[...document.querySelectorAll('input, textarea')].map(
              (field) => (field as HTMLInputElement | HTMLTextAreaElement).value,
            ),
          ].join('\n'),
        undefined,
        helpDesk.host,
      ),
    /** What the widget's panel has been answered. */
    panelAnswers: () =>
      tab.evaluate(
        () => performance.getEntriesByType('resource').map(({ name }) => name),
        undefined,
        helpDesk.host,
      ),
    /** Leaves for another page of the shop, as a link would. */
    follow: (path: string) =>
      evaluate((target: string) => void setTimeout(() => location.assign(target)), path),
    /** Goes back, as the browser's button would. */
    back: () => tab.evaluate(() => void setTimeout(() => history.back())),
    path: () => evaluate(() => location.pathname),
    /** Those of the tokens that have got, in part or whole, to where others can read them. */
    async leaked(tokens: readonly string[]): Promise<string[]> {
      const traces = await evaluate(() => {
        const json = (value: unknown) => {
          try {
            return JSON.stringify(value);
          } catch {
            return ''; // The window itself, and its likes.
          }
        };
        return [
          location.href,
          document.cookie,
          window.name,
          document.documentElement.outerHTML,
          document.querySelector('#freshworks-container')?.shadowRoot?.innerHTML,
          ...[localStorage, sessionStorage, history.state, window.hostPage.client].map(json),
          ...performance.getEntries().map(({ name }) => name),
          ...Object.values(window).map(json),
        ].join('\n');
      });
      return tokens.filter((token) =>
        token.split('.').some((part, place) => place > 0 && traces.includes(part)),
      );
    },
  };
}

export type Page = ReturnType<typeof createPage>;
