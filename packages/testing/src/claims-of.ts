/** What a token says of its customer; nothing where it is none. */
export function claimsOf(token: string): { name?: string; email?: string } {
  try {
    const payload = atob(token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/'));
    // A test's environment may have no `TextDecoder`.
    const escaped = payload.replace(/[^]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
    const { name, email } = JSON.parse(decodeURIComponent(escaped)) as { name?: string; email?: string };
    return { ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
  } catch {
    return {};
  }
}
