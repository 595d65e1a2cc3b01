/** The name and description of a category or folder in one language. */
export interface NameInLanguage {
  /** Canonical BCP 47 tag. */
  language: string;
  name: string;
  description: string;
}
