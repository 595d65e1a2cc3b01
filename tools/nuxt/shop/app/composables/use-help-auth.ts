/** Called in app.vue. What a `User` has is yours to declare, in `#auth-utils`. */
export function useHelpAuth() {
  const { ready, user } = useUserSession();
  useHelpWidgetAuth(() => helpWidgetAuthState(!ready.value, user.value?.id));
}
