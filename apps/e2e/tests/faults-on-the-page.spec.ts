import { customers, ShopPage } from '../models/shop-page.ts';
import { expect, test } from './fixtures.ts';

test('a blocked script is said, and the page offers another way', async ({ page, shopServer }) => {
  await page.route('**/widgets/*.js', (route) => route.abort('blockedbyclient'));
  await page.goto(shopServer.origin);
  await expect(page.getByText('Help does not load here')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('link', { name: 'Write to us' })).toHaveAttribute('href', /^mailto:/);

  await page.unroute('**/widgets/*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  const { widget } = new ShopPage(page);
  await widget.open();
  await expect(page.getByText('Help does not load here')).toBeHidden();
});

test('a token endpoint that answers 500 leaves the widget usable and says what to do', async ({
  shop,
  page,
}) => {
  await page.route('**/help-token', (route) => route.fulfill({ status: 500 }));
  await shop.signIn(customers.ann);
  await expect(shop.session).toHaveAttribute('data-session', 'stalled');
  await shop.showSession();
  await expect(shop.fact('Last error')).toContainText('token-status (500)');
  await shop.widget.open();
  await expect(shop.widget.article('Delivery times and costs')).toBeVisible();
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
