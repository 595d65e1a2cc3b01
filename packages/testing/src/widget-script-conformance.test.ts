import { noticeEvent, type WidgetNotice } from '@widget/core/protocol';
import { test as base } from 'vitest';
import { customers, describeWidgetScript, type WidgetPage } from './conformance/index.ts';
import { createVirtualClock } from './create-virtual-clock.ts';
import { installWidgetScript } from './install-widget-script.ts';
import { makeToken } from './make-token.ts';

const test = base.extend('page', async ({}, { onCleanup }): Promise<WidgetPage> => {
  const clock = createVirtualClock();
  const script = installWidgetScript({ clock, notices: true });
  const notices: WidgetNotice[] = [];
  const counts: Record<string, number> = {};
  const listening = new AbortController();
  addEventListener(
    noticeEvent,
    (event) => notices.push((event as CustomEvent<WidgetNotice>).detail),
    listening,
  );
  onCleanup(() => {
    listening.abort();
    script.uninstall();
  });

  const q: ArrayLike<unknown>[] = [];
  window.FreshworksWidget = Object.assign(
    function () {
      // eslint-disable-next-line prefer-rest-params -- the vendor's stub keeps just these
      q.push(arguments);
    },
    { q },
  );
  const call = async (...command: unknown[]) =>
    (window.FreshworksWidget as (...command: unknown[]) => void)(...command);

  return {
    async load() {
      const tag = document.createElement('script');
      tag.src = 'https://help.test/widgets/7.js';
      document.head.append(tag);
      await clock.advance(0);
    },
    call,
    async authenticate(customer, { callback, noCallback, isExpiring } = {}) {
      const count = callback && (() => (counts[callback] = (counts[callback] ?? 0) + 1));
      await call('authenticate', { token: makeToken(customers[customer]), callback: count ?? noCallback });
      if (isExpiring) script.expireToken();
    },
    callbacks: async () => counts,
    look: async () => script.look(),
    notices: async () => notices,
    article: async () => 1,
  };
});

describeWidgetScript('the stand-in', test);
