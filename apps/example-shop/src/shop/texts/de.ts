import type { Texts } from './en.ts';

export const de: Texts = {
  languageName: 'Deutsch',
  skip: 'Zu den Produkten springen',
  language: 'Sprache',
  help: 'Hilfe',

  demo: {
    label: 'Demo-Shop: eintreten als',
    privateCustomer: 'privat',
  },

  hero: {
    title: 'Gemacht für den längeren Weg.',
    lead: 'Zelte, Rucksäcke und Stiefel, die wir selbst draußen hatten, bevor sie ins Regal kommen.',
    browse: 'Zur Ausrüstung',
    ask: 'Fragen Sie uns',
  },

  products: {
    title: 'Für die nächste Tour',
    lead: 'Sechs Dinge, die sich ihren Platz im Rucksack verdient haben.',
    ask: 'Frage zu diesem Produkt?',
    question: (product) => `Frage zu ${product}`,
  },

  promises: [
    { title: '2–4 Werktage', text: 'Von unserer Tür zu Ihrer, ab 60 € versandkostenfrei.' },
    { title: '30 Tage Rückgabe', text: 'Darin geschlafen und nicht überzeugt? Schicken Sie es zurück.' },
    {
      title: 'Zwei Jahre Garantie',
      text: 'Nähte, Reißverschlüsse, Sohlen: Wir reparieren, bevor wir ersetzen.',
    },
  ],

  account: {
    signIn: 'Anmelden',
    signInTitle: 'In Ihrem Konto anmelden',
    title: 'Ihr Konto',
    email: 'E-Mail',
    password: 'Passwort',
    hint: (password) => `Demo-Passwort: ${password}`,
    signingIn: 'Anmeldung läuft …',
    signOut: 'Abmelden',
    greeting: (name) => `Guten Tag, ${name}`,
    note: 'Die Hilfe öffnet sich mit Ihren Artikeln, und Ihre Fragen erreichen uns unter Ihrem Namen.',
    problems: {
      INVALID_EMAIL_OR_PASSWORD:
        'E-Mail und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
      INVALID_EMAIL: 'Das ist keine vollständige E-Mail-Adresse. Sie sieht aus wie ann@acme.example.',
      unknown: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
      unreachable:
        'Der Shop ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    },
  },

  fallback: {
    title: 'Die Hilfe lädt hier nicht',
    text: 'Ein Blocker oder das Netz hält sie fern. Unsere Post liest weiterhin ein Mensch, Montag bis Freitag, 9 bis 18 Uhr MEZ.',
    mail: 'Schreiben Sie uns',
    retry: 'Noch einmal',
    retrying: 'Lädt …',
  },

  session: {
    title: 'Hilfe-Sitzung',
    lead: 'Was der Client des Widgets gerade weiß.',
    states: {
      'signed-out': 'Abgemeldet',
      acquiring: 'Token wird geholt',
      active: 'Aktiv',
      renewing: 'Wird erneuert',
      retrying: 'Neuer Versuch',
      stalled: 'Wartet auf ein Token',
      blocked: 'Braucht Hilfe',
      destroyed: 'Beendet',
    },
    script: 'Skript',
    user: 'Nutzer',
    expires: 'Läuft ab',
    renewals: 'Erneuerungen',
    error: 'Letzter Fehler',
    none: 'Keiner',
    shortTokens: '20-Sekunden-Token',
    shortTokensHint: 'Holt sofort ein neues Token',
    events: 'Ereignisse',
    noEvents: 'Noch ist nichts geschehen.',
  },

  footer: 'Alder & Pine ist ein erfundener Shop. Nichts hier steht zum Verkauf.',
};
