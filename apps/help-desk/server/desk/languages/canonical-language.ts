/** The tag in its canonical spelling (`de-at` is `de-AT`), or `undefined` when it is no BCP 47 tag. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
