import { useAuth0 } from '@auth0/auth0-vue';
import { authState } from '@widget/vue';

export function helpAuth() {
  const { isLoading, user } = useAuth0();
  return () => authState(isLoading.value, user.value?.sub);
}
