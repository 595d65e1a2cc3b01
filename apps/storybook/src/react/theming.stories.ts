import { chapter, ownLauncher, ownWords } from '../stories/theming.ts';
import { ShopLauncher } from './shop-launcher.tsx';
import shopLauncherSource from './shop-launcher.tsx?raw';
import { ShopWords } from './shop-words.tsx';
import shopWordsSource from './shop-words.tsx?raw';
import { inReact } from './in-react.tsx';

export default { title: 'React/Theming', ...chapter };

export const OwnLauncher = inReact(ownLauncher, ShopLauncher, shopLauncherSource);
export const OwnWords = inReact(ownWords, ShopWords, shopWordsSource);
