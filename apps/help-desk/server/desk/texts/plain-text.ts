const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * The words of HTML that `sanitiseHtml` has made: its tags are well-formed, and it writes no entities but these four.
 * Blocks and cells stand on lines of their own.
 */
export function plainText(sanitisedHtml: string): string {
  return sanitisedHtml
    .replace(/\s+/g, ' ')
    .replace(
      /<\/(?:p|h[1-6]|li|ul|ol|tr|td|th|table|blockquote|pre|div|dt|dd|figure|figcaption)>|<[bh]r \/>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/ *\n\s*/g, '\n')
    .trim();
}
