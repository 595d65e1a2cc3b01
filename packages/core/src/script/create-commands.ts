import type { HelpWidget } from '../help-widget.ts';
import type { FormTarget, WidgetCommand } from '../protocol.ts';

/** The typed face of the documented commands. */
export function createCommands(send: (...command: WidgetCommand) => void) {
  const form =
    (name: 'prefill' | 'identify' | 'hide' | 'hideChoices' | 'disable' | 'enable') =>
    (...rest: [fields: object, form?: FormTarget]) =>
      send(...([name, 'ticketForm', ...rest] as WidgetCommand));

  return {
    open(target) {
      if (!target) send('open');
      else if (target === 'ticketForm') send('open', target);
      else if ('article' in target) send('open', 'article', { id: target.article });
      else send('open', 'ticketForm', { formId: target.ticketForm });
    },
    close: () => send('close'),
    show: (...part) => send('show', ...part),
    hide: (...part) => send('hide', ...part),
    prefill: form('prefill'),
    identify: form('identify'),
    hideFields: form('hide'),
    hideChoices: form('hideChoices'),
    disableFields: form('disable'),
    enableFields: form('enable'),
    clearForm: () => send('clear', 'ticketForm'),
    setLabels: (labels) => send('setLabels', labels),
  } satisfies Partial<HelpWidget>;
}
