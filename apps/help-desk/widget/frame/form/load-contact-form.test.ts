// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { openFrame } from '../testing/open-frame.ts';
import { settled } from '../testing/settled.ts';
import * as original from './load-contact-form.ts';

const { loadContactForm } = original;

vi.mock('./load-contact-form.ts', async (importOriginal) => {
  const { loadContactForm: load } = await importOriginal<typeof original>();
  return { loadContactForm: vi.fn(load) };
});

const load = vi.mocked(loadContactForm);

it('A form that is on its way has its place, and takes the focus when it comes', async () => {
  const form = await loadContactForm();
  let arrive = (_: typeof form) => {};
  load.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
  const { open, find, field } = openFrame();
  await open({ view: 'ticketForm' });
  expect([find('h1')?.textContent, find('.placeholder') !== null]).toEqual(['Contact us', true]);
  expect(document.activeElement).toBe(find('h1'));
  arrive(form);
  await settled();
  expect([document.activeElement, find('.placeholder')]).toEqual([field('[name=name]'), null]);
});

it('A form that cannot be loaded says so, and is tried again', async () => {
  const form = await loadContactForm();
  load.mockRejectedValue(new TypeError('Failed to fetch'));
  const { open, press, find, text } = openFrame();
  await open({ view: 'ticketForm' });
  expect(text('.notice-title')).toBe('This could not be loaded');
  load.mockResolvedValue(form);
  press('.notice .button');
  await settled();
  expect(find('[name=subject]')).not.toBeNull();
});

it('A form is loaded when the first articles are there, and the focus stays where it is', async () => {
  const before = load.mock.calls.length;
  const { helpDesk, open, press, find } = openFrame();
  const release = helpDesk.hold(/^articles/);
  await open();
  const isWaiting = load.mock.calls.length;
  release();
  await settled();
  // `settled` loads it, too.
  expect([isWaiting - before, load.mock.calls.length - before]).toEqual([1, 3]);
  expect(document.activeElement?.getAttribute('type')).toBe('search');
  press('.foot .button');
  expect(find('[name=subject]')).not.toBeNull();
});
