/** Called in app.vue. With the provider `authjs` the session has no id: there it is `data.value?.user?.email`. */
export function useHelpAuth() {
  const { status, data } = useAuth();
  useHelpWidgetAuth(() => helpWidgetAuthState(status.value === 'loading', data.value?.id));
}
