import './card.css';
import './stage.css';
import { drawClock } from './draw-clock.ts';
import { drawStandIn } from './draw-stand-in.ts';
import { element } from './element.ts';
import type { Stage } from './open-stage.ts';

/** Puts the app of a story on the stage: above it what answers the widget, beside it what the stand-in was told. */
export function drawStage(stage: Stage, start: (place: HTMLElement) => () => void): HTMLElement {
  const { choice, standIn } = stage;
  const place = element('section', { className: 'stage-app', ariaLabel: 'The app' });
  const badge =
    'origin' in choice
      ? element(
          'p',
          { className: 'badge badge-real' },
          element('strong', {}, 'Real help desk'),
          choice.origin,
        )
      : element('p', { className: 'badge' }, element('strong', {}, 'Stand-in'), choice.standIn);
  badge.role = 'note';
  const head = element('header', { className: 'stage-head' }, badge);
  const drawing = element('div', { className: 'stage' }, head, place);
  if (standIn) {
    head.append(drawClock(stage, standIn));
    drawing.append(drawStandIn(stage, standIn));
  }
  stage.whenClosed(start(place));
  return drawing;
}
