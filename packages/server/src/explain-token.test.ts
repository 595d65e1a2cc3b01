import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainToken } from './index.ts';
import { signByHand } from './sign-by-hand.test.fixture.ts';

const secret = 'a shared secret of more than 32 bytes';
const now = new Date('2026-11-05T12:00:00.000Z');
const seconds = now.getTime() / 1000;
const claims = { name: 'Ada Lovelace', email: 'ada@acme.example', exp: seconds + 3600 };

it('says whom a good token is for and how long it lasts', async () => {
  await expect(explainToken(signByHand(claims, secret), { secret, now })).resolves.toEqual({
    ok: true,
    summary:
      'For "Ada Lovelace" <ada@acme.example>. Expires at 2026-11-05T13:00:00.000Z, 3600 seconds from now. ' +
      'Accepted by a help desk with this secret.',
    findings: [],
    claims,
  });
});

it('reads a token without the secret, says so, and never calls it good', async () => {
  const { ok, summary, findings } = await explainToken(signByHand(claims, secret), { now });
  expect(ok).toBe(false);
  expect(findings.map(({ code }) => code)).toEqual(['signature-not-checked']);
  expect(summary).toMatch(/^For "Ada Lovelace" .* The signature was not checked/);
});

it('finds all that stands in the way of a token, not only the first', async () => {
  const token = signByHand({ name: 'Ada', exp: now.getTime() + 7200 }, 'another secret', { alg: 'HS256' });
  const { findings, summary } = await explainToken(token, { secret, now });
  expect(findings.map(({ code }) => code)).toEqual([
    'token-signature',
    'token-email-missing',
    'token-in-milliseconds',
  ]);
  for (const { message } of findings) expect(summary).toContain(message);
});

it('shows the date that milliseconds make of an exp', async () => {
  const { summary } = await explainToken(signByHand({ ...claims, exp: now.getTime() }, secret), {
    secret,
    now,
  });
  expect(summary).toContain('Expires at +058815-');
});

it('says how long ago a token expired', async () => {
  const { summary, findings } = await explainToken(signByHand({ ...claims, exp: seconds - 90 }, secret), {
    secret,
    now,
  });
  expect(summary).toContain('Expired at 2026-11-05T11:58:30.000Z, 90 seconds ago.');
  expect(findings.map(({ code }) => code)).toEqual(['token-expired']);
});

it('names a header that is refused, with the secret and without', async () => {
  const token = signByHand(claims, secret, { alg: 'none' });
  for (const options of [{ now }, { now, secret }]) {
    const { findings } = await explainToken(token, options);
    expect(findings[0]).toMatchObject({ code: 'token-algorithm' });
  }
});

it('takes a faulty secret for a finding', async () => {
  const {
    ok,
    findings,
    claims: read,
  } = await explainToken(signByHand(claims, secret), { secret: 'short', now });
  expect(ok).toBe(false);
  expect(findings.map(({ code }) => code)).toEqual(['secret-too-short']);
  expect(read).toEqual(claims);
});

it('has no claims to show where the payload is none', async () => {
  const explanation = await explainToken(signByHand('hello', secret), { secret, now });
  expect(explanation).not.toHaveProperty('claims');
  expect(explanation.findings.map(({ code }) => code)).toEqual(['token-claims-malformed']);
});

it('explains anything, without throwing and without repeating it', async () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.tuple(fc.jsonValue(), fc.jsonValue()).map(([header, payload]) => signByHand(payload, secret, header)),
    fc.jsonValue().map((payload) => signByHand(payload, secret)),
  );
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom(undefined, secret), async (token, given) => {
      const { ok, summary, findings } = await explainToken(token as string, { secret: given, now });
      expect(ok).toBe(findings.length === 0);
      expect(summary).not.toBe('');
      expect(summary).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      if (typeof token === 'string' && token.length > 60)
        expect(summary).not.toContain(token.split('.').at(-1));
    }),
  );
});

it.each(['\u001B[31m', '\u009B31m', '\u007F', '\u202Emoc', '\u2028', '\n', '\u{E0001}'])(
  'prints nothing that a terminal would obey: %j in a name',
  async (signs) => {
    const { ok, summary } = await explainToken(signByHand({ ...claims, name: `Ada${signs}` }, secret), {
      secret,
      now,
    });
    expect(ok).toBe(true);
    expect(summary).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(/"(?:[^"\\]|\\.)*"/.exec(summary)?.[0] ?? '')).toBe(`Ada${signs}`.trim());
  },
);
