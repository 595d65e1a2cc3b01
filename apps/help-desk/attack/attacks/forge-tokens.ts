import { createHmac } from 'node:crypto';
import { demoAccount } from '../../server/demo/demo-account.ts';
import type { Attack } from '../attack.ts';
import { widget } from '../callers.ts';

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

function sign(header: unknown, claims: unknown, secret = demoAccount.sharedSecret, hash = 'sha256'): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${createHmac(hash, secret).update(signed).digest('base64url')}`;
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'.split('');

/** Says to be Ann with every token that is none. */
export const forgeTokens: Attack = {
  name: 'Forge a customer’s token',
  async run(target) {
    const now = Math.floor(Date.now() / 1000);
    const header = { alg: 'HS256', typ: 'JWT' };
    const claims = { name: 'Ann', email: 'ann@acme.example', iat: now, exp: now + 3_600 };
    const good = sign(header, claims);
    const [first = '', second = '', third = ''] = good.split('.');
    const forged: [string, string][] = [
      ...['none', 'None', 'NONE', 'HS384', 'HS512', 'RS256', 'ES256', '', 'hs256', null, ['HS256']].map(
        (alg): [string, string] => [`alg ${JSON.stringify(alg)}`, sign({ ...header, alg }, claims)],
      ),
      ...[
        { crit: ['exp'] },
        { b64: false },
        { zip: 'DEF' },
        { jwk: {} },
        { jku: 'http://x' },
        { typ: 'JWE' },
      ].map((extra): [string, string] => [JSON.stringify(extra), sign({ ...header, ...extra }, claims)]),
      ['unsigned', `${encode({ ...header, alg: 'none' })}.${second}.`],
      ['no signature', `${first}.${second}.`],
      ['no claims', `${first}..${third}`],
      ['two parts', `${first}.${second}`],
      ['four parts', `${good}.${third}`],
      ['padded', `${good}=`],
      ['a line break inside', `${first}.${second}%0A.${third}`],
      ['another secret', sign(header, claims, 'another secret that has 32 bytes or more')],
      ['an empty secret', sign(header, claims, '')],
      ['another hash', sign(header, claims, demoAccount.sharedSecret, 'sha512')],
      ['expired', sign(header, { ...claims, exp: now - 1 })],
      ['in milliseconds', sign(header, { ...claims, exp: (now + 3_600) * 1_000 })],
      ['for a day', sign(header, { ...claims, exp: now + 86_400 })],
      ['for ever', sign(header, { ...claims, exp: undefined })],
      ['a time in words', sign(header, { ...claims, exp: String(now + 3_600) })],
      ['of tomorrow', sign(header, { ...claims, nbf: now + 86_400 })],
      ['without an email', sign(header, { ...claims, email: undefined })],
      ['with two emails', sign(header, { ...claims, email: ['ann@acme.example', 'bob@globex.example'] })],
      ['with a list of emails', sign(header, { ...claims, email: 'ann@acme.example,bob@globex.example' })],
      ['a hidden sign in the email', sign(header, { ...claims, email: 'ann\u200B@acme.example' })],
      ['claims that are a list', sign(header, [claims])],
      ['claims that are a text', sign(header, 'ann@acme.example')],
      ['too long', sign(header, { ...claims, name: 'x'.repeat(9_000) })],
    ];
    for (let round = 0; round < 40 * target.rounds; round++) {
      const position = target.random.number(good.length);
      const sign = target.random.pick(signs);
      if (good[position] === sign) continue;
      forged.push([`sign ${position} as ${sign}`, good.slice(0, position) + sign + good.slice(position + 1)]);
    }
    for (const [index, [what, token]] of forged.entries()) {
      if (target.isOver()) return;
      const headers = { authorization: `Bearer ${token}` };
      for (const path of ['/session', '/articles?query=acme', '/articles/1']) {
        const { status, json } = await target.ask(widget + path, { headers, caller: index });
        const held = status === 401 && /^token-/.test(json.code ?? '');
        // A header that long is for no server.
        target.holds(held || status === 431, `${what} at ${path}: ${status}`);
      }
    }
    const { status } = await target.ask(`${widget}/session`, {
      headers: { authorization: `Bearer ${good}` },
    });
    target.holds(status === 200, 'the good one among them is taken');
  },
};
