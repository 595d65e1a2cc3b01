/** The one spelling under which a person is kept, so that two spellings are not two people. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}
