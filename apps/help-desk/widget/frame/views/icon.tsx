import { h } from '../drawing/h.ts';

const paths = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  forward: 'M9.5 6l6 6-6 6',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  message: 'M4 6.5h16v12H4zM4 7l8 6 8-6',
  broken: 'M12 4l9 16H3zM12 10v4.5M12 17v.5',
};

/** A picture that says nothing of its own: the text beside it does. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
