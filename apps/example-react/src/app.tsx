import { authState, HelpWidgetProvider } from '@widget/react';
import { authClient } from './auth-client.ts';
import { DemoCustomers } from './demo-customers.tsx';
import { Header } from './header.tsx';
import { HelpFallback } from './help-fallback.tsx';
import { helpWidget } from './help-widget.ts';
import { Hero } from './hero.tsx';
import { Products } from './products.tsx';
import { SessionPanel } from './session-panel.tsx';
import { ShopLanguage, useShopLanguage } from './shop-language.tsx';

export function App() {
  const { isPending, data } = authClient.useSession();
  return (
    <HelpWidgetProvider client={helpWidget} auth={authState(isPending, data?.user.id)}>
      <ShopLanguage>
        <Shop />
      </ShopLanguage>
    </HelpWidgetProvider>
  );
}

function Shop() {
  const { texts } = useShopLanguage();
  return (
    <>
      <a className="skip" href="#products">
        {texts.skip}
      </a>
      <DemoCustomers />
      <SessionPanel />
      <Header />
      <main className="page">
        <Hero />
        <Products />
      </main>
      <footer className="footer page">{texts.footer}</footer>
      <HelpFallback />
    </>
  );
}
