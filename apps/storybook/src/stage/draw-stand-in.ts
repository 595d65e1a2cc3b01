import type { StandIn } from './create-stand-in.ts';
import { describeCommand } from './describe-command.ts';
import { element } from './element.ts';
import type { Stage } from './open-stage.ts';

/** What the widget would show and know, in words: the stand-in has no looks of its own. */
export function drawStandIn({ helpWidget, watch }: Stage, { script }: StandIn): HTMLElement {
  const panel = element('dd');
  const language = element('dd');
  const heard = element('ol', { className: 'heard' });
  const launcher = element('button', {
    type: 'button',
    className: 'button button-quiet',
    textContent: 'Press its launcher',
    onclick: () => window.FreshworksWidget?.(script.isOpen ? 'close' : 'open'),
  });

  function show(): void {
    const isThere = helpWidget.getSnapshot().status === 'ready';
    panel.textContent = isThere ? (script.isOpen ? 'Open' : 'Closed') : 'Not on the page';
    language.textContent = script.locale ?? 'The browser’s';
    launcher.disabled = !isThere;
    heard.replaceChildren(
      ...script.calls
        .slice(-5)
        .map((command) => element('li', {}, element('code', {}, describeCommand(command)))),
    );
  }

  watch(show);
  show();
  return element(
    'aside',
    { className: 'card stand-in', ariaLabel: 'The stand-in for the widget' },
    element('h2', {}, 'The widget'),
    element('dl', {}, element('dt', {}, 'Panel'), panel, element('dt', {}, 'Language'), language),
    element('h3', {}, 'What it was told last'),
    heard,
    launcher,
  );
}
