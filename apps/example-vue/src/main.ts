import { authState, helpWidget } from '@widget/vue';
import { createApp } from 'vue';
import '@widget/example-shop/shop/shop.css';
import { authClient } from './auth-client.ts';
import { helpWidgetClient } from './help-widget-client.ts';
import ShopPage from './shop-page.vue';

createApp(ShopPage)
  .use(helpWidget, {
    client: helpWidgetClient,
    auth: () => {
      const session = authClient.useSession();
      return () => authState(session.value.isPending, session.value.data?.user.id);
    },
  })
  .mount('#app');
