import { minute, second } from './duration.ts';

/** Says a duration in words; `null`, what did not happen while it was watched. */
export function tellDuration(milliseconds: number | null): string {
  if (milliseconds === null) return 'never';
  if (milliseconds < second) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 2 * minute) return `${Math.round(milliseconds / second)} s`;
  return `${Math.round(milliseconds / minute)} min`;
}
