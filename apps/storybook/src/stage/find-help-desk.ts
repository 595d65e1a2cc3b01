/**
 * Whether a help desk answers at this origin. Asked only by a page of this same machine: a page of another one has no
 * business here, and the browser would ask the person for permission.
 */
export async function findHelpDesk(origin: string, page: string): Promise<boolean> {
  if (!['127.0.0.1', 'localhost'].includes(page)) return false;
  try {
    await fetch(`${origin}/healthz`, { mode: 'no-cors', signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  }
}
