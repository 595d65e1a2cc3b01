import { DeskRefusal } from '../desk-refusal.ts';
import { nestingOf } from './nesting-of.ts';
import { plainText } from './plain-text.ts';
import { sanitiseHtml } from './sanitise-html.ts';

// Nobody writes deeper, and the time of a parser grows with the square of it.
const deepest = 100;

/**
 * HTML as it is kept, and its words.
 *
 * @throws {DeskRefusal} `field-invalid`, when its elements lie too deep in each other
 */
export function cleanHtml(html: string, field: string): { html: string; text: string } {
  if (nestingOf(html) > deepest) {
    const message = `Its elements lie in each other more than ${deepest} deep: close them, or flatten it.`;
    throw new DeskRefusal('field-invalid', { field, message });
  }
  const sanitised = sanitiseHtml(html);
  return { html: sanitised, text: plainText(sanitised) };
}
