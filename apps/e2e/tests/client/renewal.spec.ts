import { customers } from '../../models/shop-page.ts';
import { expect, test } from '../fixtures.ts';

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
