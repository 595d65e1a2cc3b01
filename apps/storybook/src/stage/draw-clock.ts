import type { StandIn } from './create-stand-in.ts';
import { element } from './element.ts';
import type { Stage } from './open-stage.ts';

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const steps = [
  { label: '+1 s', title: 'A second later', duration: 1000 },
  { label: '+1 min', title: 'A minute later', duration: 60_000 },
  { label: '+15 min', title: 'A quarter of an hour later', duration: 15 * 60_000 },
];

/** The stand-in's clock. It stands still until the person moves it. */
export function drawClock({ watch }: Stage, { clock }: StandIn): HTMLElement {
  const face = element('output', { className: 'clock-face', ariaLabel: 'The time in this story' });
  const show = () => {
    face.value = time.format(clock.now());
  };
  const move = async (duration: number) => {
    await clock.advance(duration);
    show();
  };
  watch(show);
  show();
  return element(
    'div',
    { className: 'clock', role: 'group', ariaLabel: 'Clock' },
    face,
    ...steps.map(({ label, title, duration }) =>
      element('button', {
        type: 'button',
        textContent: label,
        title,
        onclick: () => void move(duration),
      }),
    ),
  );
}
