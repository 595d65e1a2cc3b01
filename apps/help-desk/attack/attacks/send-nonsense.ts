import type { Attack } from '../attack.ts';
import { admin, bearer, bot, json, widget } from '../callers.ts';
import { routes, type Route } from './grammar.ts';

/** Sends every route what is almost right, by a grammar of its own. */
export const sendNonsense: Attack = {
  name: 'Send every route nonsense',
  async run(target) {
    const { random } = target;
    const callers = [
      {},
      admin,
      admin,
      admin,
      bot,
      await bearer('ann@acme.example'),
      { authorization: 'Bearer x' },
    ];
    for (let round = 0; round < 6 * target.rounds; round++) {
      for (const route of routes) {
        if (target.isOver()) return;
        const headers = {
          ...random.pick<Record<string, string>>(callers),
          ...(route.fields && {
            'content-type': random.pick([route.type ?? json['content-type'], 'text/plain', '']),
          }),
          ...random.pick<Record<string, string>>([
            {},
            { 'sec-fetch-site': 'same-origin' },
            { 'accept-encoding': '\xff' },
          ]),
        };
        const path = pathOf(route);
        const body = route.fields && bodyOf(route);
        const caller = random.number(100_000);
        const {
          status,
          text,
          json: answer,
          headers: answered,
        } = await target.ask(path, {
          ...{ method: route.method, headers, caller },
          ...(body !== undefined && { body }),
        });
        const what = `${route.method} ${path.slice(0, 120)} ${(body ?? '').slice(0, 120)}: ${status}`;
        const isHtml = String(answered['content-type']).startsWith('text/html');
        const isSentence = /^[A-Z].+: .+\.$/.test(text);
        const saysWhy = answer.message ?? answer.errors?.every(({ message }) => message);
        const isHelpful = status < 400 || isHtml || isSentence || saysWhy || (text === '' && status === 404);
        target.holds(Boolean(isHelpful) && status < 500, `${what} ${text.slice(0, 100)}`);
        target.holds(
          !/node_modules|\.ts:\d|\.js:\d|SQLITE|sqlite/.test(text),
          `${what} tells of its insides`,
        );
      }
    }

    function pathOf({ path, query = [] }: Route): string {
      const filled = path
        .replace(':widgetId', () =>
          random.pick([widget.split('/')[2]!, widget.split('/')[2]!, '1', 'x', '%00']),
        )
        .replace(/:\w+/g, () =>
          random.pick(['1', '2', '7', '0', '-1', '9007199254740993', 'x', '%ff', '1.5', '%F0%9F']),
        );
      const parameters = query
        .filter(() => random.number(3) > 0)
        .map(
          (name) =>
            `${name}=${random.pick(texts.map(encode).concat(['%', '%zz', '1', '2', '1e9', '-1', 'de', 'und']))}`,
        );
      return parameters.length > 0 ? `${filled}?${parameters.join('&')}` : filled;
    }

    function bodyOf({ fields = {}, type }: Route): string {
      const entries = Object.entries(fields)
        .filter(() => random.number(8) > 0)
        .map(([name, right]): [string, unknown] => [
          name,
          random.number(3) > 0 ? right : random.pick(values),
        ]);
      if (random.number(8) === 0)
        entries.push([random.pick(['__proto__', 'id', 'constructor', '']), random.pick(values)]);
      if (type) return entries.map(([name, value]) => `${name}=${encode(String(value))}`).join('&');
      const text = `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`;
      return random.number(6) > 0
        ? text
        : random.pick([text.slice(0, -1), `[${text}]`, 'null', '', '\uFEFF{}', '"x"']);
    }
  },
};

const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString());

const texts = [
  '',
  ' ',
  '\u0000',
  '\u200B',
  'x'.repeat(3_000),
  '\uD800',
  '😀',
  "'; drop table tickets; --",
  '<b>',
  '../..',
  '\r\nx: y',
];

const values: unknown[] = [
  ...texts,
  ...[null, true, 0, -1, 1.5, 2, 99, 1e21, [], {}, [[]], { a: 1 }, [1, 'x', null], [1, 2], ['x'.repeat(500)]],
];
