import { chapter, openArticle, prefillForm, changeLanguage } from '../stories/commands.ts';
import ArticleLink from './article-link.vue';
import articleLinkSource from './article-link.vue?raw';
import OrderQuestion from './order-question.vue';
import orderQuestionSource from './order-question.vue?raw';
import LanguageChoice from './language-choice.vue';
import languageChoiceSource from './language-choice.vue?raw';
import { inVue } from './in-vue.ts';

export default { title: 'Vue/Commands', ...chapter };

export const OpenArticle = inVue(openArticle, ArticleLink, articleLinkSource);
export const PrefillForm = inVue(prefillForm, OrderQuestion, orderQuestionSource);
export const ChangeLanguage = inVue(changeLanguage, LanguageChoice, languageChoiceSource);
