import { customers } from '../models/shop-page.ts';
import { PortalPage } from '../models/portal-page.ts';
import { expect, test } from './fixtures.ts';

test('a customer’s ticket arrives in the help desk under their name', async ({ shop, helpDesk, context }) => {
  const subject = `Zip of tent ${Date.now()}`;
  const { widget } = shop;
  await shop.signIn(customers.ann);
  await widget.open();
  await widget.openContactForm();
  await expect(widget.email).toHaveValue(customers.ann.email);
  await widget.subject.fill(subject);
  await widget.description.fill('It is stuck <b>halfway</b>.');
  await widget.send();
  await expect(widget.frame.getByText('Message sent')).toBeVisible();

  const portal = new PortalPage(await context.newPage());
  await portal.signIn(helpDesk.origin);
  const row = portal.page
    .getByRole('row')
    .filter({ hasText: subject })
    .or(portal.page.getByRole('listitem').filter({ hasText: subject }))
    .first();
  await expect(row).toContainText(customers.ann.name);
  await row.getByRole('link').first().click();
  await expect(portal.page.getByText('It is stuck <b>halfway</b>.')).toBeVisible();
});

test('a ticket whose sending fails keeps its draft, and arrives once when it is sent again', async ({
  shop,
  page,
  helpDesk,
  context,
}) => {
  const subject = `Sole of boot ${Date.now()}`;
  const { widget } = shop;
  await widget.open();
  await widget.openContactForm();
  await widget.name.fill('Vera Visitor');
  await widget.email.fill('vera@example.org');
  await widget.subject.fill(subject);
  await widget.description.fill('It came off.');

  // The ticket arrives, and the answer is lost: the worst place for a connection to break.
  await page.route(
    '**/tickets',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await widget.send();
  await expect(widget.frame.getByText('Your message was not sent')).toBeVisible();
  await expect(widget.subject).toHaveValue(subject);
  await expect(widget.description).toHaveValue('It came off.');

  await widget.send();
  await expect(widget.frame.getByText('Message sent')).toBeVisible();
  const portal = new PortalPage(await context.newPage());
  await portal.signIn(helpDesk.origin);
  await expect(portal.page.getByText(subject)).toHaveCount(1);
});
