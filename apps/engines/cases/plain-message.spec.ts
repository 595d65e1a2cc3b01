import { demoAccount } from '../../help-desk/server/demo/demo-account.ts';
import { stub } from '../site/documented-page.ts';
import { createPlainPage } from './create-plain-page.ts';
import { expect, helpDesk, test } from './test.ts';

/** The newest ticket, as an agent's program reads it. */
async function newestTicket(): Promise<Record<string, unknown>> {
  const authorization = `Basic ${btoa(`${demoAccount.agents[0]!.apiKey}:X`)}`;
  const answer = await fetch(`${helpDesk.host}/api/v2/tickets`, { headers: { authorization } });
  const [ticket] = (await answer.json()) as Record<string, unknown>[];
  return ticket ?? {};
}

test('what the customer cannot see never keeps their message', async ({ engine, openShop }) => {
  const shop = await openShop({ pages: { '/plain': stub(helpDesk) } });
  const tab = await engine.newTab();
  await tab.open(`${shop.origin}/plain`);
  const page = await createPlainPage(tab, helpDesk, () => Promise.resolve(''));
  const subject = `Boots of ${crypto.randomUUID()}`;
  const custom_fields = { cf_order: 7, cf_long: 'x'.repeat(3000), cf_list: ['a'], cf_none: null };
  await page.call('prefill', 'ticketForm', {
    ...{ email: 'cleo@example.net', subject, description: 'Too small', name: null },
    ...{ priority: '2', status: 77, type: null, group_id: '3', product_id: 4, cf_lost: 'x', custom_fields },
  });
  await page.call('hide', 'ticketForm', ['name', 'custom_fields.cf_long']);
  await page.call('prefill', 'ticketForm', { subject: 'Of another form' }, { formId: 6 });
  await page.load();
  await page.call('open', 'ticketForm', { formId: '5' });
  await expect.poll(async () => (await page.look()).panel).toBe('ticketForm');
  await expect.poll(async () => (await page.look()).form?.['subject']?.value).toBe(subject);

  const inFrame = <Result>(script: () => Result) => tab.evaluate(script, undefined, helpDesk.host);
  await inFrame(() => document.querySelector<HTMLElement>('form.form button')!.click());
  await expect.poll(() => inFrame(() => document.querySelector('.confirmation') !== null)).toBe(true);
  expect(await newestTicket()).toMatchObject({
    ...{ email: 'cleo@example.net', subject, status: 2, type: null },
    ...{ group_id: 3, product_id: 4, form_id: 5, custom_fields: { cf_order: 7 } },
  });
  await tab.close();
});
