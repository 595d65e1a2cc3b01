import { signCustomerToken } from '@widget/server';
import { describeWidgetScript } from '@widget/testing/conformance';
import { demoAccount } from '../../help-desk/server/demo/demo-account.ts';
import { stub } from '../site/documented-page.ts';
import { createPlainPage } from './create-plain-page.ts';
import { customers, helpDesk, test as base } from './test.ts';

const test = base.extend('page', async ({ engine, openShop }, { onCleanup }) => {
  const shop = await openShop({ pages: { '/plain': stub(helpDesk) } });
  const tab = await engine.newTab();
  onCleanup(tab.close);
  await tab.open(`${shop.origin}/plain`);
  return createPlainPage(tab, helpDesk, (customer, expiresIn) =>
    signCustomerToken({ ...customers[customer], expiresIn }, { secret: demoAccount.sharedSecret }),
  );
});

describeWidgetScript('the help desk’s own script', test);
