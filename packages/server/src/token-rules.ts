/** What the signing and the checking side agree on. Times in seconds. */
export const tokenRules = {
  defaultLifetime: 3600,
  maximumLifetime: 7200,
  /** In characters. A token of a name and an email has a few hundred. */
  maximumLength: 8192,
} as const;
