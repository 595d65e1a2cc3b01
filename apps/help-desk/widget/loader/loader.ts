import type { WidgetCommand } from '@widget/core/protocol';
import { createWidgetFunction } from './create-widget-function.ts';

// The page may hold the script twice: the first one has it all.
if (!window.FreshworksWidget?.notices) {
  const queue = window.FreshworksWidget?.q ?? [];
  const widget = Object.assign(createWidgetFunction((document.currentScript as HTMLScriptElement).src), {
    notices: true as const,
  });
  window.FreshworksWidget = widget;
  for (const command of queue) widget(...(Array.from(command) as WidgetCommand));
}
