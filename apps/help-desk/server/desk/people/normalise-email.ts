/**
 * The one spelling under which a person is kept, so that two spellings are not two people: capitals are small. A letter
 * that merely looks like one, as the Kelvin sign, stays what it is, so that two mailboxes are never one person.
 */
export function normaliseEmail(email: string): string {
  return email.trim().replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.toUpperCase() === letter ? small : letter;
  });
}
