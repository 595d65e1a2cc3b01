import { expect, test, vi } from 'vitest';
import { minute, openPage, second } from '../testing/open-page.ts';

test('no token in a log, an error, the console, the snapshot, an event or a store (case 72)', async () => {
  const written: unknown[] = [];
  for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...line) => void written.push(...line));
  }
  const page = openPage({
    notices: true,
    logger: (message, details) => written.push(message, details),
  });
  const tokens: string[] = [];
  const make = page.token;
  const token = (...rest: Parameters<typeof make>) => {
    const made = make(...rest);
    tokens.push(made);
    return made;
  };
  page.client.subscribe(() => written.push(page.client.getSnapshot()));

  page.answer = () => token();
  await page.signIn();
  await page.clock.advance(55 * minute);
  page.script.refuse('token-expired');
  await page.clock.advance(2 * second);
  page.answer = () => tokens.at(-1)!;
  page.script.expireToken();
  await page.clock.advance(10 * second);
  page.answer = () => token('ann', { exp: page.clock.now() });
  await page.clock.advance(minute);
  page.answer = () => `${token()}.`;
  await page.clock.advance(minute);
  page.answer = () => Promise.reject(Object.assign(new Error(token()), { status: token() }));
  await page.clock.advance(minute);
  page.answer = () => token('bob');
  await page.clock.advance(10 * minute);
  expect(page.state()).toBe('blocked');
  page.client.logout();
  page.client.destroy();

  written.push(
    ...page.events,
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    document.documentElement.outerHTML,
  );
  const everything = written
    .map((line) => `${String(line)} ${JSON.stringify(line)} ${(line as Error | undefined)?.stack}`)
    .join('\n');
  expect(page.eventNames()).toContain('error');
  expect(tokens.length).toBeGreaterThan(5);
  for (const part of tokens.flatMap((each) => each.split('.').slice(1, 2)))
    expect(everything).not.toContain(part);
  vi.restoreAllMocks();
});

test('an error is said on the console once for each kind, however often it happens', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const page = openPage({ answer: () => new Response(null, { status: 503 }) });
  await page.signIn();
  await page.clock.advance(10 * minute);
  expect(page.events.filter(([type]) => type === 'error').length).toBeGreaterThan(5);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('token-status (503): ')]]);
  vi.restoreAllMocks();
});
