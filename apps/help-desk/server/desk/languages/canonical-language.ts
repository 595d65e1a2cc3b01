// BCP 47 tags that mean something are shorter; what a stranger sends may have any length.
const longest = 35;

/**
 * The tag in its canonical spelling (`de-at` and `de_AT` are `de-AT`), or `undefined` when it names no language: it is
 * no BCP 47 tag, or one like `und`.
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (tag.length > longest) return undefined;
  try {
    const locale = new Intl.Locale(tag.replaceAll('_', '-'));
    return locale.language && locale.language !== 'und' ? locale.baseName : undefined;
  } catch {
    return undefined;
  }
}
