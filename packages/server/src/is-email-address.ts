/**
 * Whether a text has the shape of one address: the mail server alone knows whether it exists. Blanks,
 * control characters and signs without a width are out, so that no address reads as another one, and letters of every
 * script are in.
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@\p{Cc}\p{Cf}]+@[^\s@\p{Cc}\p{Cf}]+$/u.test(text);
}
