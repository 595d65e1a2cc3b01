import sanitize from 'sanitize-html';

/**
 * Keeps what articles and tickets are made of, and drops whatever could run or style. An image of another host stays, over
 * HTTPS: agents write the articles, and their pictures are where the company has them. That host learns that somebody
 * reads, and not which page they are on (`Referrer-Policy`); what strangers send is text, and has no images.
 */
export function sanitiseHtml(html: string): string {
  return sanitize(html, {
    allowedTags: [
      ...[
        'p',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'ul',
        'ol',
        'li',
        'dl',
        'dt',
        'dd',
        'blockquote',
        'pre',
        'hr',
        'br',
        'div',
      ],
      ...[
        'a',
        'strong',
        'b',
        'em',
        'i',
        'u',
        's',
        'code',
        'kbd',
        'samp',
        'sub',
        'sup',
        'mark',
        'abbr',
        'span',
        'bdi',
      ],
      ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'img'],
    ],
    allowedAttributes: {
      a: ['href', 'title'],
      abbr: ['title'],
      img: ['src', 'alt', 'width', 'height'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      '*': ['lang', 'dir'],
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['https', 'data'] },
    allowProtocolRelative: false,
    // The article's title is the page's only first heading.
    transformTags: { h1: 'h2' },
  }).trim();
}
