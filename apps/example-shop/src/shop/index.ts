export { accountProblem, type AccountFailure } from './account-problem.ts';
export { countDown } from './count-down.ts';
export { demoCustomers, demoPassword, type DemoCustomer } from './demo-customers.ts';
export { logEvent, type LoggedEvent } from './event-log.ts';
export {
  browserLanguage,
  chooseLanguage,
  chosenLanguage,
  languages,
  texts,
  type Language,
} from './language.ts';
export { formatCountdown } from './format-countdown.ts';
export { formatPrice, products, type Product } from './products.ts';
export { readSettings, type Settings } from './settings.ts';
export { askForShortTokens, asksForShortTokens } from './short-tokens.ts';
export { supportMail } from './support-mail.ts';
export type { Texts } from './texts/en.ts';
