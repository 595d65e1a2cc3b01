import type { PluginDescriptor, PluginSetupFunction } from '@vue/devtools-kit';
import { HelpWidgetError, type HelpWidget, type HelpWidgetEvent } from '@widget/core';
import type { App } from 'vue';

const id = 'help-widget';
const label = 'Help widget';
const events: HelpWidgetEvent[] = ['ready', 'authenticate', 'renew', 'logout', 'error'];

/** What the devtools have put on the page. Their package is not imported: an app need not have it. */
declare const __VUE_DEVTOOLS_GLOBAL_HOOK__: {
  emit: (name: 'devtools-plugin:setup', plugin: PluginDescriptor, setUp: PluginSetupFunction) => void;
};

/** A timeline of the customer's session, and an inspector of the snapshot. What the client tells never holds a token. */
export function showInDevtools(app: App, { on, subscribe, getSnapshot }: HelpWidget): void {
  let isShown = false;

  const plugin: PluginDescriptor = { id, label, app, packageName: '@widget/vue' };
  __VUE_DEVTOOLS_GLOBAL_HOOK__.emit('devtools-plugin:setup', plugin, (api) => {
    // The devtools call this a second time when somebody opens them.
    if (isShown) return;
    isShown = true;

    api.addTimelineLayer({ id, label, color: 0x2c6e49 });
    for (const event of events) app.onUnmount(on(event, (detail) => record(event, detail)));

    function record(event: HelpWidgetEvent, detail: unknown): void {
      const fault = detail instanceof HelpWidgetError ? detail : null;
      api.addTimelineEvent({
        layerId: id,
        event: {
          time: api.now(),
          title: fault?.code === 'token-rejected' ? 'rejected' : event,
          data: fault
            ? { code: fault.code, message: fault.message }
            : Object.fromEntries(readable(detail ?? {})),
          ...(fault && { subtitle: fault.code, logType: 'error' }),
        },
      });
    }

    // A page may hold several apps, each with a widget.
    const isOurs = (asked: { app: unknown; inspectorId: string }) =>
      asked.app === app && asked.inspectorId === id;

    api.addInspector({ id, label, icon: 'help' });
    api.on.getInspectorTree((payload) => {
      if (isOurs(payload)) payload.rootNodes = [{ id, label }];
    });
    api.on.getInspectorState((payload) => {
      if (!isOurs(payload)) return;
      payload.state = { snapshot: readable(getSnapshot()).map(([key, value]) => ({ key, value })) };
    });
    app.onUnmount(subscribe(() => api.sendInspectorState(id)));
  });
}

/** The facts, with the time as a person reads it. */
function readable(facts: object): [name: string, fact: unknown][] {
  return Object.entries(facts).map(([name, fact]: [string, unknown]) => [
    name,
    name === 'expiresAt' && typeof fact === 'number' ? new Date(fact).toISOString() : fact,
  ]);
}
