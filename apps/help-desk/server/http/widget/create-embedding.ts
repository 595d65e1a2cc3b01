import { ProblemError } from './problem-error.ts';

/** Which pages may have the widget in them. */
export interface Embedding {
  /**
   * The origin of the page that asks for the frame, as it names itself: only with that page the frame speaks.
   *
   * @throws {ProblemError} `origin-malformed`, `origin-not-allowed`
   */
  pageOriginOf(value: string | undefined): string;
  /** What the content security policy says of the pages around the frame, or nothing where any page may be. */
  ancestors: string | undefined;
}

export interface EmbeddingOptions {
  /**
   * The origins of the pages that may have the widget in them, and of those that may have such a page in a frame:
   * `https://shop.example`, `capacitor://localhost`, `null` for pages out of files. Left out, any page may.
   */
  widgetOrigins?: readonly string[] | undefined;
}

/** @throws {Error} with one line, when an origin is none */
export function createEmbedding({ widgetOrigins }: EmbeddingOptions = {}): Embedding {
  const wrong = widgetOrigins?.find((value) => !isOrigin(value));
  if (wrong !== undefined) {
    throw new Error(
      `"${wrong}" is no origin of a page: give scheme, host and port, like https://shop.example or capacitor://localhost.`,
    );
  }
  return {
    pageOriginOf(value = '') {
      if (!isOrigin(value)) {
        throw new ProblemError(400, {
          code: 'origin-malformed',
          message:
            'The origin is not one: give scheme, host and port of the page, like https://shop.example.',
        });
      }
      if (widgetOrigins && !widgetOrigins.includes(value)) {
        throw new ProblemError(403, {
          code: 'origin-not-allowed',
          message: `The widget is not for pages of ${value}: start the help desk with it among --widget-origins.`,
        });
      }
      return value;
    },
    // A page out of a file has no origin, but a scheme.
    ancestors: widgetOrigins?.map((value) => (value === 'null' ? 'file:' : value)).join(' '),
  };
}

// The origin becomes part of the frame's policy: signs that mean something there (`*`, `;`, `,`) are in no real one.
const originSigns = /^([a-z][a-z\d+.-]*):\/\/[\w.:[\]-]+$/;

/** Apps have pages under schemes of their own, whose origins no URL parser knows. */
function isOrigin(value: string): boolean {
  const scheme = originSigns.exec(value)?.[1];
  if (scheme === 'http' || scheme === 'https') return URL.parse(value)?.origin === value;
  return value === 'null' || (scheme !== undefined && !/^(file|data|blob|javascript|about)$/.test(scheme));
}
