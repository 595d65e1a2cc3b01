import { customers } from '../models/shop-page.ts';
import { expect, test } from './fixtures.ts';

test('a visitor finds the public articles, and no others', async ({ shop: { widget } }) => {
  await widget.open();
  await expect(widget.article('Delivery times and costs')).toBeVisible();
  await widget.search.fill('invoice');
  await expect(widget.article('Where to find the invoice for your order')).toBeVisible();
  await expect(widget.articles.filter({ hasText: /Acme|Globex|Handbook|Short answer/ })).toHaveCount(0);
});

test('the widget knows a customer who signs in, without a reload', async ({ shop }) => {
  const { widget, page } = shop;
  await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
  await widget.open();
  await widget.search.fill('invoice');
  await expect(widget.articles.filter({ hasText: 'Acme' })).toHaveCount(0);

  await shop.signIn(customers.ann);
  await expect(shop.session).toHaveAttribute('data-session', 'active');
  await expect(widget.articles.filter({ hasText: 'Acme' }).first()).toBeVisible();
  await expect(widget.articles.filter({ hasText: /Globex|Handbook|Short answer/ })).toHaveCount(0);
  await widget.search.fill('password');
  await expect(widget.article('password').first()).toBeVisible();

  await widget.openContactForm();
  await expect(widget.name).toHaveValue(customers.ann.name);
  await expect(widget.email).toHaveValue(customers.ann.email);
  expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
});

test('nothing of Ann is left when Bob signs in straight after her', async ({ shop }) => {
  const { widget } = shop;
  await shop.signIn(customers.ann);
  await widget.open();
  await widget.search.fill('Acme');
  await expect(widget.articles.filter({ hasText: 'Acme' }).first()).toBeVisible();
  await widget.openContactForm();
  await widget.subject.fill('Ann’s secret plan');
  await widget.description.fill('Nobody else may read this.');

  await shop.switchTo(customers.bob);
  await expect(widget.frame.getByText(/Acme|Ann/)).toHaveCount(0);
  await expect(shop.session).toHaveAttribute('data-session', 'active');
  // Bob's preferred language is German.
  const bobs = widget.frame;
  await bobs.getByRole('searchbox').fill('Globex');
  await expect(widget.articles.filter({ hasText: 'Globex' }).first()).toBeVisible();
  await bobs.getByRole('searchbox').fill('Acme');
  await expect(widget.articles.filter({ hasText: 'Acme' })).toHaveCount(0);
  await bobs.getByRole('button', { name: /Kontakt|Schreiben|Contact/ }).click();
  const inputs = bobs.locator('form').getByRole('textbox');
  await expect(inputs.nth(0)).toHaveValue(customers.bob.name);
  await expect(inputs.nth(1)).toHaveValue(customers.bob.email);
  await expect(inputs.nth(2)).toHaveValue('');
  await expect(inputs.nth(3)).toHaveValue('');
});

test('only the public articles are left after a sign-out', async ({ shop }) => {
  const { widget } = shop;
  await shop.signIn(customers.ann);
  await widget.open();
  await widget.search.fill('Acme');
  await expect(widget.articles.filter({ hasText: 'Acme' }).first()).toBeVisible();

  await shop.signOut();
  await expect(shop.session).toHaveAttribute('data-session', 'signed-out');
  await expect(widget.frame.getByText('Acme')).toHaveCount(0);
  await expect(widget.article('Delivery times and costs')).toBeVisible();
  await widget.search.fill('Acme');
  await expect(widget.frame.getByText(/Nothing found|articles? found/).first()).toBeVisible();
  await expect(widget.articles.filter({ hasText: 'Acme' })).toHaveCount(0);
  await widget.openContactForm();
  await expect(widget.name).toHaveValue('');
});

test('a customer of no company sees what is for customers, and no company’s', async ({ shop }) => {
  const { widget } = shop;
  await shop.signIn(customers.cleo);
  await widget.open();
  await expect(shop.session).toHaveAttribute('data-session', 'active');
  await widget.search.fill('password');
  await expect(widget.article('password').first()).toBeVisible();
  await widget.search.fill('invoice');
  await expect(widget.article('Where to find the invoice for your order')).toBeVisible();
  await expect(widget.articles.filter({ hasText: /Acme|Globex/ })).toHaveCount(0);
});

test('a reload keeps the customer signed in to the widget', async ({ shop }) => {
  await shop.signIn(customers.ann);
  await shop.page.reload();
  await expect(shop.session).toHaveAttribute('data-session', 'active');
  await shop.widget.open();
  await shop.widget.search.fill('Acme');
  await expect(shop.widget.articles.filter({ hasText: 'Acme' }).first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the panel fills the screen, and nothing of the page covers it', async ({ shop: { widget } }) => {
    await widget.open();
    await widget.openContactForm();
    await widget.frame.getByRole('button', { name: 'Back' }).click();
    await widget.frame.getByRole('button', { name: 'Close' }).click();
    await expect(widget.launcher).toBeFocused();
  });
});
