import AxeBuilder from '@axe-core/playwright';
import { customers } from '../models/shop-page.ts';
import { expect, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('no view of the shop and the widget has a fault that axe finds', async ({ shop, page }) => {
      const { widget } = shop;
      const check = async () => {
        // A panel that is still fading in has the contrast of neither end.
        await page.waitForFunction(() =>
          document.getAnimations().every(({ playState }) => playState !== 'running'),
        );
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      };
      await check();
      await shop.signIn(customers.ann);
      await shop.showSession();
      await widget.open();
      await check();
      await widget.search.fill('invoice');
      await widget.article('Acme invoices').click();
      await widget.frame.getByRole('heading', { name: /Acme invoices/ }).waitFor();
      await check();
      await widget.openContactForm();
      await widget.send();
      await check();
    });
  });
}

test('the widget is used by keyboard alone', async ({ shop, page }) => {
  const { widget } = shop;
  await widget.launcher.focus();
  await page.keyboard.press('Enter');
  await expect(widget.search).toBeFocused();
  await page.keyboard.type('tent');
  await expect(widget.search).toHaveValue('tent');
  await page.keyboard.press('Escape');
  await expect(widget.search).toBeHidden();
  await expect(widget.launcher).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.search).toBeFocused();
  await page.keyboard.type('s');
  await expect(widget.search).toHaveValue('tents');
});

test('what was searched for is still there when the panel is opened again', async ({ shop: { widget } }) => {
  await widget.open();
  await expect(widget.article('Delivery times and costs')).toBeVisible();
  await widget.search.fill('tent');
  await expect(widget.article('Delivery times and costs')).toBeHidden();
  await widget.search.press('Escape');
  await expect(widget.search).toBeHidden();
  await widget.launcher.click();
  await expect(widget.search).toHaveValue('tent');
});
