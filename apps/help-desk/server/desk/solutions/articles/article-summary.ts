/** An article as it stands in a list of what was found. */
export interface ArticleSummary {
  id: number;
  title: string;
  /** The folder's name, in the article's language where it has one. */
  folder: string;
  /** Plain text around the match, or the article's beginning. */
  excerpt: string;
  /** BCP 47 tag of the text that is shown. */
  language: string;
}
