import type { PanelState } from './panel/panel-state.ts';

const editable = ':is(input, textarea):not(:read-only)';

/** Returns the function that takes the focus to where the state wants it, once for each wish. */
export function createFocus(root: HTMLElement) {
  let turn = 0;
  let pressed: Element | null = null;

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('.view:first-child button');
    if (button) pressed = button;
  });

  return ({ focus }: PanelState): void => {
    // Before the panel is opened for the first time, the focus is the page's.
    if (focus.turn === turn) return;
    turn = focus.turn;
    const view = root.querySelector('.view:not([inert])');
    const find = (selector: string) => view?.querySelector<HTMLElement>(selector);
    const wish = {
      control: () => find(editable),
      // Back in the list, the focus goes back to what has led out of it.
      heading: () => (pressed instanceof HTMLElement && view?.contains(pressed) ? pressed : null),
      fault: () => find('[aria-invalid=true]'),
    };
    (wish[focus.target]() ?? find('h1'))?.focus();
  };
}
