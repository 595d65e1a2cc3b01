import { useAuth } from '@clerk/vue';
import { authState } from '@widget/vue';

export function helpAuth() {
  const { isLoaded, userId } = useAuth();
  return () => authState(!isLoaded.value, userId.value);
}
