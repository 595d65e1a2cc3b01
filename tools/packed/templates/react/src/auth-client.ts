import { useSyncExternalStore } from 'react';

// Stands for an auth library: Ann has a session until she signs out.
let session: { user: { id: string } } | null = { user: { id: 'ann' } };
const listeners = new Set<() => void>();

export const authClient = {
  useSession() {
    const data = useSyncExternalStore(subscribe, getSession, getSession);
    return { isPending: false, data };
  },
  async signOut() {
    session = null;
    for (const listener of listeners) listener();
  },
};

const getSession = () => session;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
