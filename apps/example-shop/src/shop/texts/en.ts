export const en = {
  languageName: 'English',
  skip: 'Skip to the products',
  language: 'Language',
  help: 'Help',

  demo: {
    label: 'Demo shop: come in as',
    privateCustomer: 'private',
  },

  hero: {
    title: 'Made for the long way round.',
    lead: 'Tents, packs and boots that we take out ourselves before we put them on the shelf.',
    browse: 'See the gear',
    ask: 'Ask us',
  },

  products: {
    title: 'For the next trip',
    lead: 'Six things that have earned their place in the pack.',
    ask: 'Question about this product?',
    question: (product: string) => `Question about ${product}`,
  },

  promises: [
    { title: '2–4 working days', text: 'From our door to yours, free from €60.' },
    { title: '30-day returns', text: 'Slept in it and not convinced? Send it back.' },
    { title: 'Two-year warranty', text: 'Seams, zips, soles: we mend before we replace.' },
  ],

  account: {
    signIn: 'Sign in',
    signInTitle: 'Sign in to your account',
    title: 'Your account',
    email: 'E-mail',
    password: 'Password',
    hint: (password: string) => `Demo password: ${password}`,
    signingIn: 'Signing in…',
    signOut: 'Sign out',
    greeting: (name: string) => `Hello, ${name}`,
    note: 'Help opens with your articles, and your questions reach us under your name.',
    problems: {
      INVALID_EMAIL_OR_PASSWORD: 'This e-mail and password do not belong together. Check both and try again.',
      INVALID_EMAIL: 'This is no complete e-mail address. It looks like ann@acme.example.',
      unknown: 'That did not work. Try again in a moment.',
      unreachable: 'The shop cannot be reached. Check the connection and try again.',
    },
  },

  fallback: {
    title: 'Help does not load here',
    text: 'A blocker or the network keeps it away. A person still reads our mail, Monday to Friday, 9 to 18 CET.',
    mail: 'Write to us',
    retry: 'Try again',
    retrying: 'Trying…',
  },

  session: {
    title: 'Help session',
    lead: 'What the widget’s client knows, live.',
    states: {
      'signed-out': 'Signed out',
      acquiring: 'Getting a token',
      active: 'Active',
      renewing: 'Renewing',
      retrying: 'Trying again',
      stalled: 'Waiting for a token',
      blocked: 'Needs attention',
      destroyed: 'Ended',
    },
    script: 'Script',
    user: 'User',
    expires: 'Expires',
    renewals: 'Renewals',
    error: 'Last error',
    none: 'None',
    shortTokens: '20-second tokens',
    shortTokensHint: 'Fetches a fresh token now',
    events: 'Events',
    noEvents: 'Nothing has happened yet.',
  },

  footer: 'Alder & Pine is a made-up shop. Nothing here is for sale.',
};

/** Every language has these texts. */
export type Texts = typeof en;
