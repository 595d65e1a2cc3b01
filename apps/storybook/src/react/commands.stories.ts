import { chapter, openArticle, prefillForm, changeLanguage } from '../stories/commands.ts';
import { ArticleLink } from './article-link.tsx';
import articleLinkSource from './article-link.tsx?raw';
import { OrderQuestion } from './order-question.tsx';
import orderQuestionSource from './order-question.tsx?raw';
import { LanguageChoice } from './language-choice.tsx';
import languageChoiceSource from './language-choice.tsx?raw';
import { inReact } from './in-react.tsx';

export default { title: 'React/Commands', ...chapter };

export const OpenArticle = inReact(openArticle, ArticleLink, articleLinkSource);
export const PrefillForm = inReact(prefillForm, OrderQuestion, orderQuestionSource);
export const ChangeLanguage = inReact(changeLanguage, LanguageChoice, languageChoiceSource);
