import type { AuthState } from '@widget/core';
import { createApp, watch, type App, type WatchSource } from 'vue';
import { onTestFinished } from 'vitest';
import { recordStates } from './record-states.ts';

/** Runs the set-up of a recipe in an app that uses its library's plugin, as the widget's plugin does. */
export function watchStates(helpAuth: () => WatchSource<AuthState>, use: (app: App) => App = (app) => app) {
  const { states, record } = recordStates();
  const app = use(
    createApp({
      setup() {
        watch(helpAuth(), record, { immediate: true });
        return () => null;
      },
    }),
  );
  app.mount(document.createElement('div'));
  onTestFinished(() => app.unmount());
  return { states };
}
