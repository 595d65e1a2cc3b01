import { authState } from '@widget/vue';
import { useCurrentUser } from 'vuefire';

/** `undefined` until Firebase has looked, `null` when nobody is signed in. */
export function helpAuth() {
  const user = useCurrentUser();
  return () => authState(user.value === undefined, user.value?.uid);
}
