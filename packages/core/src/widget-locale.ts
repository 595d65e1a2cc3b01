const codes: Record<string, string> = {
  'es-419': 'es-LA',
  ja: 'ja-JP',
  lv: 'lv-LV',
  nb: 'nb-NO',
  nn: 'nb-NO',
  pt: 'pt-PT',
  ru: 'ru-RU',
  sv: 'sv-SE',
};

/** The widget's code for a BCP 47 tag: some languages have one only with a region. */
export function widgetLocale(tag: string): string {
  return codes[tag] ?? tag;
}
