/** The panel's texts in English, and the measure of every other language. */
export const en = {
  title: 'How can we help?',
  back: 'Back',
  close: 'Close',
  search: 'Search for answers',
  start: 'Good places to start',
  results: { one: '{count} article found', other: '{count} articles found' },
  corrected: 'Results for “{query}”',
  nothingFound: 'Nothing found for “{query}”',
  nothingFoundHint: 'Try fewer or different words, or write to us.',
  noArticles: 'No articles yet',
  loading: 'Loading…',
  failed: 'This could not be loaded',
  failedHint: 'Check your connection and try again.',
  missingArticle: 'This article is not available',
  missingArticleHint: 'It may have been moved or withdrawn. Try a search.',
  retry: 'Try again',
  otherLanguage: 'This article is available in {language} only.',
  updated: 'Updated {date}',
  contactPrompt: 'Still need help?',
  contact: 'Contact us',
  name: 'Name',
  email: 'Email',
  subject: 'Subject',
  description: 'How can we help?',
  optional: '(optional)',
  missing: 'Please fill this in.',
  invalid: 'Please check this.',
  invalidEmail: 'Enter a full email address, such as name@example.com.',
  tooLong: 'Please shorten this.',
  send: 'Send message',
  sending: 'Sending…',
  notSent: 'Your message was not sent. Nothing is lost: please try again.',
  tooManyMessages: 'That was a lot of messages in a short time. Wait a moment, then try again.',
  signInEnded: 'Your sign-in has ended. Enter your email and send again: your message is still here.',
  sent: 'Message sent',
  sentText: 'Thank you. We will answer by email.',
  ticket: 'Ticket {id}',
  backToArticles: 'Back to the articles',
} as const;

type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Text<English> = English extends string
  ? [Placeholder<English>] extends [never]
    ? string
    : `${string}{${Placeholder<English>}}${string}`
  : Partial<Record<Intl.LDMLPluralRule, string>> & {
      other: English extends { other: infer Other } ? Text<Other> : never;
    };

/** The panel's texts in one language. A number of things is one text for each of the language's plural forms. */
export type Messages = { readonly [Key in keyof typeof en]: Text<(typeof en)[Key]> };

/** What has to be put into a text. */
export type Values<Key extends keyof Messages> = (typeof en)[Key] extends { other: infer Other }
  ? Record<Placeholder<Other>, number>
  : Record<Placeholder<(typeof en)[Key]>, string | number>;
