import { createAuthClient } from 'better-auth/client';

/** The shop's sign-in. It knows nothing of the help widget. */
export const authClient = createAuthClient();
