import { useHelpWidget, type AuthState } from '@widget/vue';
import { toValue, watchPostEffect, type MaybeRefOrGetter } from 'vue';

/**
 * Keeps the widget told who is signed in, for as long as its scope lives. Belongs into app.vue, or into whatever knows
 * your auth library and stays on the page.
 *
 * @example
 * const { ready, user } = useUserSession();
 * useHelpWidgetAuth(() => helpWidgetAuthState(!ready.value, user.value?.id));
 */
export function useHelpWidgetAuth(auth: MaybeRefOrGetter<AuthState>): void {
  const { setAuth } = useHelpWidget();

  // After the render, so never on a server.
  watchPostEffect(() => setAuth(toValue(auth)));
}
