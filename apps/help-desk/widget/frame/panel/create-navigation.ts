import type { PanelStore } from './create-panel-store.ts';
import type { FocusTarget, View } from './panel-state.ts';

export type Navigation = ReturnType<typeof createNavigation>;

/** Moves between the views, and the focus with them. */
export function createNavigation(store: PanelStore) {
  const towards = (target: FocusTarget) => ({ focus: { turn: store.get().focus.turn + 1, target } });

  const walk = (trail: readonly View[]) => store.set({ trail, ...towards('heading') });

  return {
    focus: (target: FocusTarget) => store.set(towards(target)),
    /** Puts a view on top. An article leads back to the list, a form to where it was opened. */
    show(view: Exclude<View, 'home'>) {
      const below =
        view === 'article' ? ['home' as const] : store.get().trail.filter((seen) => seen !== view);
      walk([...below, view]);
    },
    leave(view: Exclude<View, 'home'>) {
      const { trail } = store.get();
      if (trail.at(-1) === view) walk(trail.slice(0, -1));
      else store.set({ trail: trail.filter((seen) => seen !== view) });
    },
    home() {
      if (store.get().trail.length > 1) walk(['home']);
    },
  };
}
