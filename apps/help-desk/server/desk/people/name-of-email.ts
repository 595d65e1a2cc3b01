/** What somebody goes by who names nothing but an email: the part before the @. */
export function nameOfEmail(email: string): string {
  return email.slice(0, email.lastIndexOf('@'));
}
