import { chapter, ownLauncher, ownWords } from '../stories/theming.ts';
import { ShopLauncher } from './shop-launcher.ts';
import shopLauncherSource from './shop-launcher.ts?raw';
import { ShopWords } from './shop-words.ts';
import shopWordsSource from './shop-words.ts?raw';
import { inAngular } from './in-angular.ts';

export default { title: 'Angular/Theming', ...chapter };

export const OwnLauncher = inAngular(ownLauncher, ShopLauncher, shopLauncherSource);
export const OwnWords = inAngular(ownWords, ShopWords, shopWordsSource);
