/** What the host app knows of its user: two facts, whatever the auth library. */
export type AuthState =
  /** Not known at the moment. Nothing changes, and nobody is signed out. */
  | { status: 'loading' }
  /** Nobody is signed in. The widget is cleared, once. */
  | { status: 'signed-out' }
  /** Another `userId` than before is a logout and an authenticate in one step. */
  | { status: 'signed-in'; userId: string };

/**
 * Auth libraries that call back instead of holding a value. `emit` takes the user's id, or nothing for signed out;
 * until the first call the state is `loading`. Returns how to stop.
 *
 * @example
 * const source: AuthSource = (emit) => onAuthStateChanged(auth, (user) => emit(user?.uid));
 */
export type AuthSource = (emit: (userId: string | null | undefined) => void) => () => void;

/**
 * Makes an {@link AuthState} of what every auth library gives: is it still loading, and whose session is it.
 * No id when loaded means signed out.
 *
 * @example
 * const { isPending, data } = authClient.useSession();
 * authState(isPending, data?.user.id);
 */
export function authState(loading: boolean, userId: string | null | undefined): AuthState {
  if (loading) return { status: 'loading' };
  return userId ? { status: 'signed-in', userId } : { status: 'signed-out' };
}
