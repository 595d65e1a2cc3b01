import { chapter, openArticle, prefillForm, changeLanguage } from '../stories/commands.ts';
import { ArticleLink } from './article-link.ts';
import articleLinkSource from './article-link.ts?raw';
import { OrderQuestion } from './order-question.ts';
import orderQuestionSource from './order-question.ts?raw';
import { LanguageChoice } from './language-choice.ts';
import languageChoiceSource from './language-choice.ts?raw';
import { inAngular } from './in-angular.ts';

export default { title: 'Angular/Commands', ...chapter };

export const OpenArticle = inAngular(openArticle, ArticleLink, articleLinkSource);
export const PrefillForm = inAngular(prefillForm, OrderQuestion, orderQuestionSource);
export const ChangeLanguage = inAngular(changeLanguage, LanguageChoice, languageChoiceSource);
