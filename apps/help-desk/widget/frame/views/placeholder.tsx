import { h } from '../drawing/h.ts';

/** Grey lines in place of a text that is on its way. */
export const Placeholder = ({ lines }: { lines: number }) => (
  <div className="placeholder" ariaHidden="true">
    {Array.from({ length: lines }, () => (
      <div />
    ))}
  </div>
);
