/**
 * Whether a text has the shape of one address: the mail server alone knows whether it exists. Blanks and control
 * characters are out, so that no address reads as another one, and letters of every script are in.
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(text);
}
