import { chapter, ownLauncher, ownWords } from '../stories/theming.ts';
import ShopLauncher from './shop-launcher.vue';
import shopLauncherSource from './shop-launcher.vue?raw';
import ShopWords from './shop-words.vue';
import shopWordsSource from './shop-words.vue?raw';
import { inVue } from './in-vue.ts';

export default { title: 'Vue/Theming', ...chapter };

export const OwnLauncher = inVue(ownLauncher, ShopLauncher, shopLauncherSource);
export const OwnWords = inVue(ownWords, ShopWords, shopWordsSource);
