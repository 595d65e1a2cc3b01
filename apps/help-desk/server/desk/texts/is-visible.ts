// Control, format and unassigned signs, separators, marks with nothing under them, what Unicode lets a font ignore
// (fillers, selectors, joiners), and the one letter that is drawn as a blank.
const seen = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\s\u2800]/u;

/** Whether there is anything in a text that somebody can see. */
export function isVisible(text: string): boolean {
  return seen.test(text);
}
