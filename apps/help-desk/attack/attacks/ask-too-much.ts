import type { Attack } from '../attack.ts';
import { admin, json, widget } from '../callers.ts';

/** Asks for much work with few bytes, for much with many, and too often. */
export const askTooMuch: Attack = {
  name: 'Ask too much, and too often',
  async run(target) {
    const queries = [
      "a'".repeat(3_000),
      'a '.repeat(3_000),
      '"'.repeat(500),
      '*'.repeat(500),
      '('.repeat(500),
      'NEAR(a b, 9)',
    ];
    queries.push(
      'a-b:c^d{e}',
      '\u0000',
      '\uD800',
      '中'.repeat(1_000),
      'ﷺ'.repeat(500),
      'title:a OR body:b NOT c',
    );
    for (const [index, query] of queries.entries()) {
      const path = `${widget}/articles?query=${encodeURIComponent(Buffer.from(query).toString())}`;
      const { status } = await target.ask(path, { caller: 1_000 + index });
      target.holds([200, 400, 414, 431].includes(status), `the query ${query.slice(0, 20)}: ${status}`);
    }
    const folder = '/api/v2/solutions/folders/1/articles';
    const write = (body: object | string) => ({
      ...{ method: 'POST', headers: { ...admin, ...json } },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    for (const tag of ['<div>', '<b>', '<x>', '<ul><li>', '<table><tr><td>', '<!--', '<![CDATA[']) {
      const description = tag.repeat(30_000);
      const { status } = await target.ask(folder, write({ title: 'Deep', description }));
      target.holds(status === 400 || status === 201, `${tag}, very deep: ${status}`);
    }
    for (const body of [
      '['.repeat(100_000),
      `${'{"a":'.repeat(50_000)}1`,
      `{"title":${'1'.repeat(100_000)}}`,
      '{"__proto__":{"x":1}}',
    ]) {
      const { status, text } = await target.ask(folder, write(body));
      target.holds(status === 400 && text !== '', `the body ${body.slice(0, 20)}: ${status}`);
    }
    const sizes: [string, number, Record<string, string>][] = [
      [folder, 1024 * 1024, admin],
      [`${widget}/tickets`, 128 * 1024, {}],
      ['/portal/sign-in', 8 * 1024, { 'sec-fetch-site': 'same-origin' }],
    ];
    for (const [path, most, own] of sizes) {
      const question = {
        method: 'POST',
        headers: { ...own, ...json },
        body: 'x'.repeat(most + 1),
        caller: 5_000,
      };
      const { status, headers } = await target.ask(path, question);
      target.holds(status === 413 && headers['connection'] === 'close', `too much for ${path}: ${status}`);
    }
    let answered = 0;
    let waiting = 0;
    for (let asked = 0; asked < 340; asked++) {
      const { status, headers } = await target.ask(`${widget}/articles/999999`, { caller: 6_000 });
      if (status === 404) answered += 1;
      if (status === 429 && Number(headers['retry-after']) > 0) waiting += 1;
    }
    // On a slow machine the turns come back while it asks.
    target.holds(
      answered + waiting === 340 && answered >= 300,
      `${answered} answered, ${waiting} told to wait`,
    );
    const other = await target.ask(`${widget}/session`, { caller: 6_001 });
    target.holds(other.status === 200 || process.platform !== 'linux', 'nobody else waits');
  },
};
