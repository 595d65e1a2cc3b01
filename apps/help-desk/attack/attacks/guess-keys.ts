import type { Attack } from '../attack.ts';
import { widget } from '../callers.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
const proxies = [
  'x-forwarded-for',
  'x-real-ip',
  'forwarded',
  'cf-connecting-ip',
  'true-client-ip',
  'x-client-ip',
];

/** Guesses keys and sessions, as ever other callers. */
export const guessKeys: Attack = {
  name: 'Guess keys, as ever other callers',
  async run(target) {
    const guess = (key: string, headers: Record<string, string>) => {
      const body = new URLSearchParams({ email: 'admin@helpdesk.example', key }).toString();
      return target.ask('/portal/sign-in', {
        method: 'POST',
        headers: { ...form, ...headers },
        body,
        caller: 70_000,
      });
    };
    let judged = 0;
    for (let attempt = 0; attempt < 40; attempt++) {
      const headers = Object.fromEntries(proxies.map((name) => [name, `203.0.113.${attempt}`]));
      const { status, headers: answered } = await guess(`guess-${attempt}`, headers);
      if (status === 401) judged += 1;
      target.holds(
        status === 401 || (status === 429 && Number(answered['retry-after']) > 0),
        `a guess: ${status}`,
      );
    }
    // Ten at once and one in six seconds.
    target.holds(judged < 30, `${judged} of 40 guesses were judged`);
    for (const cookie of [
      '',
      'x',
      'help-desk-session=',
      'help-desk-session=guessed',
      "help-desk-session=' or 1=1 --",
    ]) {
      const { status } = await target.ask('/portal/tickets', { headers: { cookie } });
      target.holds(status === 303, `the session ${cookie}: ${status}`);
    }
    for (const key of [
      '',
      'demo',
      'demo-api-key ',
      'DEMO-API-KEY',
      "' or 1=1 --",
      '%',
      'demo-api-key\0',
      'x'.repeat(5_000),
    ]) {
      const authorization = `Basic ${Buffer.from(`${key}:X`).toString('base64')}`;
      const { status, headers } = await target.ask('/api/v2/tickets', { headers: { authorization } });
      target.holds(
        status === 401 && headers['cache-control'] === 'no-store',
        `the key ${key.slice(0, 20)}: ${status}`,
      );
    }
    for (const path of [
      '..%2f',
      '%2e%2e/',
      '....//',
      '%00',
      '%c0%ae/',
      '1%20or%201=1',
      '-1',
      '1e3',
      '0x1',
      '1.0',
      '9'.repeat(30),
    ]) {
      for (const place of [
        `${widget}/articles/`,
        '/widget-assets/',
        '/api/v2/tickets/',
        '/portal/tickets/',
        '/widgets/',
      ]) {
        const { status } = await target.ask(
          place + path + 'credentials.txt'.slice(0, target.random.number(16)),
        );
        target.holds(status !== 200, `${place}${path}: ${status}`);
      }
    }
  },
};
