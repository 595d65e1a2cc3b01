/** Whether a claim can say whose account it is. */
export function isSubject(claim: unknown): claim is string {
  return typeof claim === 'string' && claim.length <= 255 && /^[^\p{Cc}\p{Cs}]+$/u.test(claim);
}
