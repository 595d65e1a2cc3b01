/**
 * The frame's own drawing. Its laws, each with its test in `draw.test.tsx`:
 *
 * - An element stays the same one, with its focus, its selection and what was typed in it, as long as its tag, its key
 *   and the names of its properties do. So a property is always given, with a value that says nothing where there is
 *   nothing to say: one that is there only at times makes another element each time.
 * - A key tells an element from others of its kind, wherever in the list it goes.
 * - What stays as it is is not touched.
 * - The content of an element that is `created` is its creator's.
 * - Nothing is drawn of booleans, `null` and `undefined`.
 *
 * @module
 */

/** A part of the page as it has to look. */
export type Drawing = DrawnElement | string;

export interface DrawnElement {
  tag: string;
  key: string | number | undefined;
  properties: Record<string, unknown>;
  children: readonly Drawing[];
  created: ((element: HTMLElement) => void) | undefined;
}

/** What may stand between two tags. Nothing is drawn of booleans, `null` and `undefined`. */
export type Child = Drawing | number | boolean | null | undefined | readonly Child[];

interface Own {
  /** Tells an element from others of its kind in a list. */
  key?: string | number;
  /** Called once with the new element, whose content is left alone from then on. */
  created?(element: HTMLElement): void;
}

type Component = (properties: Record<string, unknown>) => DrawnElement;

/**
 * Makes a drawing of an element; this is what JSX is compiled to. A component is a plain function of its properties,
 * called at once: it has no state and no life of its own.
 */
export function h(
  tag: string | Component,
  given: (Own & Record<string, unknown>) | null,
  ...children: Child[]
): DrawnElement {
  if (typeof tag === 'function') return tag({ ...given, children });
  const { key, created, ...properties } = given ?? {};
  return { tag, key, created, properties, children: flatten(children) };
}

const flatten = (children: readonly Child[]): Drawing[] =>
  children.flatMap((child) => {
    if (child == null || typeof child === 'boolean') return [];
    if (typeof child === 'object') return 'tag' in child ? child : flatten(child);
    return String(child);
  });

type Plain<Element> = {
  [
    Name in keyof Element as Element[Name] extends string | number | boolean | null ? Name : never
  ]?: Element[Name];
};

type Handlers<Element> = {
  [Name in 'onclick' | 'oninput' | 'onchange' | 'onsubmit']?: (
    event: Event & { currentTarget: Element },
  ) => void;
};

type Attributes = { [Name in `aria-${string}`]?: string };

type HtmlElements = {
  [Tag in keyof HTMLElementTagNameMap]: Plain<HTMLElementTagNameMap[Tag]> &
    Handlers<HTMLElementTagNameMap[Tag]> &
    Attributes &
    Own & { children?: Child };
};

export declare namespace h {
  namespace JSX {
    type Element = DrawnElement;
    interface ElementChildrenAttribute {
      children: unknown;
    }
    interface IntrinsicElements extends HtmlElements {
      svg: { class: string; viewBox: string; 'aria-hidden': 'true'; children: Child };
      path: { d: string };
    }
  }
}
