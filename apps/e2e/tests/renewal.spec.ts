import { customers } from '../models/shop-page.ts';
import { expect, test } from './fixtures.ts';

test('a token of twenty seconds renews itself, twice, with nothing to be seen', async ({ shop }) => {
  const { widget } = shop;
  await shop.signIn(customers.ann);
  await shop.showSession();
  await widget.open();
  await widget.openContactForm();
  await widget.subject.fill('A draft that stays');
  await shop.session.getByRole('switch', { name: '20-second tokens' }).click();

  // The switch asks for the first short token itself.
  await expect(shop.fact('Renewals')).toHaveText('3', { timeout: 60_000 });
  await expect(shop.session).toHaveAttribute('data-session', 'active');
  await expect(shop.fact('Last error')).toHaveText('None');
  await expect(widget.subject).toHaveValue('A draft that stays');
  await expect(widget.name).toHaveValue(customers.ann.name);
});

test('a token endpoint that is down for a while does not sign anybody out', async ({ shop, page }) => {
  await shop.signIn(customers.ann);
  await expect(shop.session).toHaveAttribute('data-session', 'active');
  await shop.showSession();
  await page.route('**/help-token', (route) => route.fulfill({ status: 503, body: 'down' }));
  await shop.session.getByRole('switch', { name: '20-second tokens' }).click();
  await expect(shop.session).toHaveAttribute('data-session', 'retrying');
  await expect(shop.fact('Last error')).toContainText('token-status (503)');
  await shop.widget.open();
  await shop.widget.search.fill('Acme');
  await expect(shop.widget.articles.filter({ hasText: 'Acme' }).first()).toBeVisible();

  await page.unroute('**/help-token');
  await expect(shop.session).toHaveAttribute('data-session', 'active', { timeout: 30_000 });
  await expect(shop.fact('Last error')).toHaveText('None');
});
