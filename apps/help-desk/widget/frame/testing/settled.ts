import { vi } from 'vitest';

import { languages } from '../../locales/languages.ts';
import { loadContactForm } from '../form/load-contact-form.ts';
import { loadMessages } from '../language/load-messages.ts';

let onTheWay = 0;

/** Does what `settled` waits for. */
export async function underWay<Result>(work: () => Promise<Result>): Promise<Result> {
  onTheWay++;
  return work().finally(() => onTheWay--);
}

/** The person has stopped typing, and everything has arrived but what is held up on purpose. */
export async function settled(): Promise<void> {
  vi.advanceTimersByTime(100);
  await Promise.allSettled([...languages.map(loadMessages), loadContactForm()]);
  do await new Promise((resolve) => setImmediate(resolve));
  while (onTheWay > 0);
}
