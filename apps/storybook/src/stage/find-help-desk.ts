/**
 * Whether a help desk answers at this origin. Asked only by a page of this same machine: a page of another one has no
 * business here, and the browser would ask the person for permission.
 *
 * @param patience how long it may take over the answer, in milliseconds
 */
export async function findHelpDesk(origin: string, page: string, patience = 1000): Promise<boolean> {
  if (!['127.0.0.1', 'localhost'].includes(page)) return false;
  try {
    await fetch(`${origin}/healthz`, { mode: 'no-cors', signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}
