import { randomBytes } from 'node:crypto';
import { demoSharedSecret } from '../../../help-desk/server/demo/demo-account.ts';
import { customers, ShopPage } from '../../models/shop-page.ts';
import { signToken } from '../../servers/sign-token.ts';
import { expect, test } from '../fixtures.ts';

test('a wrong secret ends blocked after three forced fetches, and the public articles stay', async ({
  startShop,
  page,
}) => {
  const server = await startShop(randomBytes(32).toString('hex'));
  try {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    let fetches = 0;
    page.on('request', (request) => (fetches += Number(request.url().endsWith('/help-token'))));

    const shop = new ShopPage(page);
    await shop.goto(server.origin);
    await shop.signIn(customers.ann);
    await shop.widget.open();
    await expect(shop.session).toHaveAttribute('data-session', 'blocked');
    await shop.showSession();
    await expect(shop.fact('Last error')).toContainText('token-rejected (token-signature)');
    await expect(shop.fact('Last error')).toContainText('shared secret');
    expect(fetches).toBeLessThanOrEqual(4);
    expect(warnings.filter((text) => text.includes('token-rejected'))).toHaveLength(1);
    expect(warnings.join()).not.toMatch(/eyJ/);
    await expect(shop.widget.article('Delivery times and costs')).toBeVisible();
  } finally {
    await server.stop();
  }
});

test('a panel whose help desk is out of reach says so, can be closed, and tries again', async ({
  shop,
  page,
}) => {
  const { widget } = shop;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/frame?**', (route) => route.abort('connectionrefused'));
  await widget.launcher.click();
  const alert = page.getByRole('alert').getByText('Help is out of reach');
  await expect(alert).toBeVisible();
  // On a phone too: what is in the frame's place has nothing to close it with, so the launcher stays.
  await widget.launcher.click();
  await expect(alert).toBeHidden();
  await expect(widget.launcher).toBeFocused();

  await widget.launcher.click();
  // The shop behind the panel offers the same.
  const retry = page.locator('#freshworks-container').getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  await page.unroute('**/frame?**');
  await retry.click();
  await expect(widget.article('Delivery times and costs')).toBeVisible();
  await expect(alert).toBeHidden();
});

const answers = [
  {
    name: 'HTML',
    fulfil: { status: 200, contentType: 'text/html', body: '<!doctype html>' },
    state: 'stalled',
    error: 'token-response',
  },
  { name: '204', fulfil: { status: 204 }, state: 'stalled', error: 'token-response' },
  { name: '401', fulfil: { status: 401, json: {} }, state: 'signed-out', error: 'token-refused (401)' },
  { name: '403', fulfil: { status: 403, json: {} }, state: 'signed-out', error: 'token-refused (403)' },
  {
    name: '429',
    fulfil: { status: 429, headers: { 'retry-after': '60' } },
    state: 'stalled',
    error: 'token-status (429)',
  },
];

for (const { name, fulfil, state, error } of answers) {
  test(`a token endpoint that answers ${name} leaves the widget usable and says what to do`, async ({
    shop,
    page,
  }) => {
    await page.route('**/help-token', (route) => route.fulfill(fulfil));
    await shop.signIn(customers.ann);
    await expect(shop.session).toHaveAttribute('data-session', state);
    await shop.showSession();
    await expect(shop.fact('Last error')).toContainText(error);
    await shop.widget.open();
    await expect(shop.widget.article('Delivery times and costs')).toBeVisible();
  });
}

test('a token endpoint that never answers is given up, and the widget is usable all the while', async ({
  shop,
  page,
}) => {
  await page.route('**/help-token', () => {});
  await shop.signIn(customers.ann);
  await expect(shop.session).toHaveAttribute('data-session', 'acquiring');
  await shop.widget.open();
  await expect(shop.widget.article('Delivery times and costs')).toBeVisible();
  await expect(shop.session).toHaveAttribute('data-session', 'stalled', { timeout: 20_000 });
  await shop.widget.launcher.click();
  await shop.showSession();
  await expect(shop.fact('Last error')).toContainText('token-unreachable (timeout)');
});

const now = () => Math.floor(Date.now() / 1000);
const ann = { name: customers.ann.name, email: customers.ann.email };

const tokens = [
  {
    name: 'whose exp is in milliseconds',
    claims: () => ({ ...ann, exp: Date.now() + 7200 }),
    error: 'token-lifetime (milliseconds)',
  },
  {
    name: 'of three hours',
    claims: () => ({ ...ann, iat: now(), exp: now() + 10_800 }),
    error: 'token-lifetime (10800 s)',
  },
  {
    name: 'without email',
    claims: () => ({ name: ann.name, iat: now(), exp: now() + 3600 }),
    error: 'token-rejected (token-email-missing)',
  },
];

for (const { name, claims, error } of tokens) {
  test(`a token ${name} is refused by name, and the widget stays usable`, async ({ shop, page }) => {
    await page.route('**/help-token', (route) =>
      // Each one is new, as an endpoint's are.
      route.fulfill({
        json: { token: signToken({ ...claims(), jti: crypto.randomUUID() }, demoSharedSecret) },
      }),
    );
    await shop.signIn(customers.ann);
    await shop.widget.open();
    await expect(shop.session).toHaveAttribute('data-session', 'blocked');
    await expect(shop.widget.article('Delivery times and costs')).toBeVisible();
    await shop.showSession();
    await expect(shop.fact('Last error')).toContainText(error);
  });
}

test('a token of any JWT library, without typ and iat, is taken', async ({ shop, page }) => {
  await page.route('**/help-token', (route) =>
    route.fulfill({
      json: { freshworks_widget_auth_token: signToken({ ...ann, exp: now() + 7200 }, demoSharedSecret) },
    }),
  );
  await shop.signIn(customers.ann);
  await shop.widget.open();
  await shop.widget.search.fill('Acme');
  await expect(shop.widget.articles.filter({ hasText: 'Acme' }).first()).toBeVisible();
});
