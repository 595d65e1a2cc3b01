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
export type AuthSource = (emit: (userId: string | number | null | undefined) => void) => () => void;

/** What becomes of a value that is missing when somebody has made a string of it. */
const noId = /^(undefined|null|NaN|\[object Object\])$/;
let hasWarned = false;

/**
 * Makes an {@link AuthState} of what every auth library gives: is it still loading, and whose session is it.
 * No id when loaded means signed out. An id such as `'undefined'` is nobody's: it counts as loading, and is warned of once.
 *
 * @example
 * const { isPending, data } = authClient.useSession();
 * authState(isPending, data?.user.id);
 */
export function authState(loading: boolean, userId: string | number | null | undefined): AuthState {
  const id = String(userId ?? '');
  const isNoId = noId.test(id);
  if (isNoId && !hasWarned) console.warn(`authState(): "${id}" is nobody's id. Give undefined for nobody.`);
  hasWarned ||= isNoId;
  if (loading || isNoId) return { status: 'loading' };
  return id ? { status: 'signed-in', userId: id } : { status: 'signed-out' };
}
