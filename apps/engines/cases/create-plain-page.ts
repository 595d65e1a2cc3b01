import type { customers } from '@widget/testing/conformance';
import { type WidgetPage } from '@widget/testing/conformance';
import type { WidgetNotice } from '@widget/core/protocol';
import type { WidgetSight } from '@widget/testing';
import type { Tab } from '../engines/engine.ts';
import type { HelpDeskAddress } from './create-page.ts';

interface PlainPageWindow {
  FreshworksWidget: (...command: unknown[]) => void;
  notices: WidgetNotice[];
  counts: Record<string, number>;
}

/** Signs a token for a customer, which lasts so many seconds. */
type SignToken = (customer: keyof typeof customers, expiresIn: number) => Promise<string>;

/** Runs in the page. */
function lookAtPage(): Omit<WidgetSight, 'form'> & { isLoading: boolean } {
  const shadow = document.querySelector('#freshworks-container')?.shadowRoot;
  const isSeen = (element: Element | null | undefined) => !!element?.getClientRects().length;
  const launcher = shadow?.querySelector('.launcher');
  const isOpen = isSeen(shadow?.querySelector('.panel'));
  return {
    launcher: isSeen(launcher) ? launcher!.textContent : null,
    panel: isOpen ? 'loading' : null,
    isLoading: !shadow?.querySelector('iframe') || isSeen(shadow.querySelector('.cover')),
  };
}

/** Runs in the frame. */
function lookAtFrame(): Pick<WidgetSight, 'panel' | 'form'> {
  const view = document.querySelector('.view:not([inert])');
  if (!view) return { panel: 'loading', form: null };
  const form = view.querySelector('form.form');
  if (!form) return { panel: view.querySelector('article') ? 'article' : 'home', form: null };
  const fields = [...form.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  return {
    panel: 'ticketForm',
    form: Object.fromEntries(
      fields.map(({ name, type, checked, value, readOnly, disabled }) => [
        name,
        { value: type === 'checkbox' ? String(checked) : value, isReadOnly: readOnly || disabled },
      ]),
    ),
  };
}

/** Drives the real script, frame and help desk from a page without our client, whose stub is there already. */
export async function createPlainPage(
  tab: Tab,
  { widgetId, host }: HelpDeskAddress,
  sign: SignToken,
): Promise<WidgetPage> {
  await tab.evaluate(() => {
    const page = window as unknown as PlainPageWindow;
    page.notices = [];
    page.counts = {};
    addEventListener('help-widget', (event) =>
      page.notices.push((event as CustomEvent<WidgetNotice>).detail),
    );
  });

  return {
    load: () =>
      tab.evaluate(
        (address) =>
          new Promise<void>((resolve, reject) => {
            const tag = document.createElement('script');
            tag.src = address;
            tag.onload = () => resolve();
            tag.onerror = () => reject(new Error(`${address} did not load.`));
            document.head.append(tag);
          }),
        `${host}/widgets/${widgetId}.js`,
      ),
    call: (...command) =>
      tab.evaluate((call) => (window as unknown as PlainPageWindow).FreshworksWidget(...call), command),
    async authenticate(customer, { callback, noCallback, isExpiring } = {}) {
      const token = await sign(customer, isExpiring ? 3 : 3600);
      await tab.evaluate(
        ({ token, callback, noCallback }) => {
          const { counts, FreshworksWidget } = window as unknown as PlainPageWindow;
          const count = callback && (() => (counts[callback] = (counts[callback] ?? 0) + 1));
          FreshworksWidget('authenticate', { token, callback: count ?? noCallback });
        },
        { token, callback, noCallback },
      );
    },
    callbacks: () => tab.evaluate(() => (window as unknown as PlainPageWindow).counts),
    async look() {
      const { isLoading, ...page } = await tab.evaluate(lookAtPage);
      if (!page.panel || isLoading) return { ...page, form: null };
      return { ...page, ...(await tab.evaluate(lookAtFrame, undefined, host)) };
    },
    notices: () => tab.evaluate(() => (window as unknown as PlainPageWindow).notices),
    async article() {
      const answer = await fetch(`${host}/widgets/${widgetId}/articles?language=en`);
      const { articles } = (await answer.json()) as { articles: { id: number }[] };
      return articles[0]!.id;
    },
  };
}
