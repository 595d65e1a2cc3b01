import type { HelpWidgetSnapshot } from '@widget/core';
import { getCurrentInstance, shallowReadonly, shallowRef, watchPostEffect, type ShallowRef } from 'vue';
import { useHelpWidget } from './use-help-widget.ts';

/**
 * What the widget is doing: a ref that follows the client until its scope ends, also while a component is kept alive.
 *
 * @throws Error with `code` `no-provider`, as {@link useHelpWidget}
 * @example
 * const state = useHelpWidgetState();
 * const isMissing = computed(() => state.value.status === 'blocked');
 */
export function useHelpWidgetState(): Readonly<ShallowRef<HelpWidgetSnapshot>>;
/**
 * What is selected of it: only a change of that is one, so that a renewal of the token renders nobody who looks at
 * `isOpen`.
 *
 * @example
 * const isOpen = useHelpWidgetState((state) => state.isOpen);
 */
export function useHelpWidgetState<Selected>(
  selector: (state: HelpWidgetSnapshot) => Selected,
): Readonly<ShallowRef<Selected>>;
export function useHelpWidgetState(
  selector: (state: HelpWidgetSnapshot) => unknown = (state) => state,
): Readonly<ShallowRef<unknown>> {
  const { subscribe, getSnapshot, getServerSnapshot } = useHelpWidget();
  // A component that is being hydrated has its element already, and has to render what the server did.
  const isHydrating = !!getCurrentInstance()?.vnode.el;
  const state = shallowRef(selector(isHydrating ? getServerSnapshot() : getSnapshot()));
  const update = () => (state.value = selector(getSnapshot()));

  // After the render, so never on a server.
  watchPostEffect((onCleanup) => {
    onCleanup(subscribe(update));
    update();
  });

  return shallowReadonly(state);
}
