import { describe, expect, it } from 'vitest';
import { CustomerTokenError, signCustomerToken, verifyCustomerToken } from './index.ts';
import { signByHand } from './sign-by-hand.test.fixture.ts';

const secret = 'a shared secret of more than 32 bytes';
const now = new Date('2026-11-05T12:00:00.000Z');
const seconds = now.getTime() / 1000;
const ada = { name: 'Ada Lovelace', email: 'ada@acme.example' };
const claims = { ...ada, exp: seconds + 3600 };

const verify = (token: string) => verifyCustomerToken(token, { secret, now });

describe('an accepted token', () => {
  it('says who the customer is and until when', async () => {
    const token = signByHand({ ...claims, iat: seconds }, secret);
    await expect(verify(token)).resolves.toEqual({ ...ada, issuedAt: seconds, expiresAt: seconds + 3600 });
  });

  it('may come from any JWT library: no typ, a kid, no iat, more claims, an exp with a fraction', async () => {
    const token = signByHand({ ...claims, exp: seconds + 0.5, role: 'admin' }, secret, {
      alg: 'HS256',
      kid: '../key',
    });
    await expect(verify(token)).resolves.toEqual({ ...ada, expiresAt: seconds + 0.5 });
  });

  it('may spell typ in any case', async () => {
    await expect(verify(signByHand(claims, secret, { alg: 'HS256', typ: 'jwt' }))).resolves.toMatchObject(
      ada,
    );
  });

  it.each([{ name: undefined }, { name: null }, { name: ' ' }, { name: 7 }])(
    'is for the part of the email before the @ with $name as name',
    async ({ name }) => {
      await expect(verify(signByHand({ ...claims, name }, secret))).resolves.toMatchObject({ name: 'ada' });
    },
  );

  it('gives the email without blanks around it, in its own case', async () => {
    const token = signByHand({ ...claims, email: ' Ada@Acme.Example ' }, secret);
    await expect(verify(token)).resolves.toMatchObject({ email: 'Ada@Acme.Example' });
  });

  it('has, of members with the same name, the last', async () => {
    const payload = `{"email":"bob@acme.example","exp":${claims.exp},"email":"ada@acme.example"}`;
    await expect(verify(signByHand(payload, secret))).resolves.toMatchObject({ email: 'ada@acme.example' });
  });
});

describe('the clock', () => {
  it.each([
    ['a token in its last second', { exp: seconds + 1 }, undefined],
    ['a token at its exp', { exp: seconds }, 'token-expired'],
    ['a token after its exp', { exp: seconds - 1 }, 'token-expired'],
    ['exactly two hours', { exp: seconds + 7200 }, undefined],
    ['two hours and the tolerance', { exp: seconds + 7260 }, undefined],
    ['a second more than that', { exp: seconds + 7261 }, 'token-lifetime-too-long'],
    ['an iat within the tolerance', { iat: seconds + 60 }, undefined],
    ['an iat beyond it', { iat: seconds + 61 }, 'token-not-yet-valid'],
    ['an nbf within the tolerance', { nbf: seconds + 60 }, undefined],
    ['an nbf beyond it', { nbf: seconds + 61 }, 'token-not-yet-valid'],
    ['an exp in milliseconds', { exp: now.getTime() + 7200 }, 'token-in-milliseconds'],
    ['an iat in milliseconds', { iat: now.getTime() }, 'token-in-milliseconds'],
    ['no exp', { exp: undefined }, 'token-expiry-missing'],
    ['an exp of null', { exp: null }, 'token-time-malformed'],
    ['an exp in quotes', { exp: String(claims.exp) }, 'token-time-malformed'],
    ['an iat in quotes', { iat: String(seconds) }, 'token-time-malformed'],
  ])('judges %s', async (_, change, code) => {
    const verification = verify(signByHand({ ...claims, ...change }, secret));
    if (code) await expect(verification).rejects.toMatchObject({ code });
    else await expect(verification).resolves.toMatchObject(ada);
  });

  it('refuses an exp beyond every number', async () => {
    await expect(
      verify(signByHand('{"email":"ada@acme.example","exp":1e999}', secret)),
    ).rejects.toMatchObject({
      code: 'token-time-malformed',
    });
  });

  it('takes another tolerance, which never prolongs a token', async () => {
    const judge = (exp: number) =>
      verifyCustomerToken(signByHand({ ...claims, exp }, secret), { secret, now, clockTolerance: 0 });
    await expect(judge(seconds + 7200)).resolves.toMatchObject(ada);
    await expect(judge(seconds + 7201)).rejects.toMatchObject({ code: 'token-lifetime-too-long' });
    const expired = signByHand({ ...claims, exp: seconds }, secret);
    await expect(verifyCustomerToken(expired, { secret, now, clockTolerance: 600 })).rejects.toMatchObject({
      code: 'token-expired',
    });
  });

  it('accepts nothing at a time that is none', async () => {
    const verification = verifyCustomerToken(signByHand(claims, secret), {
      secret,
      now: new Date(Number.NaN),
    });
    await expect(verification).rejects.toMatchObject({ code: 'token-expired' });
  });
});

describe('an attack', () => {
  const unsigned = (alg: unknown) => signByHand(claims, secret, { alg }).replace(/[^.]*$/, '');

  it.each([
    ['alg none without a signature', unsigned('none'), 'token-algorithm'],
    ['alg NoNe without a signature', unsigned('NoNe'), 'token-algorithm'],
    ['alg in small letters', signByHand(claims, secret, { alg: 'hs256' }), 'token-algorithm'],
    ['alg with a blank', signByHand(claims, secret, { alg: 'HS256 ' }), 'token-algorithm'],
    ['alg as a list', signByHand(claims, secret, { alg: ['HS256'] }), 'token-algorithm'],
    ['no alg', signByHand(claims, secret, { typ: 'JWT' }), 'token-algorithm'],
    [
      'alg from the prototype',
      signByHand(claims, secret, '{"__proto__":{"alg":"HS256"}}'),
      'token-algorithm',
    ],
    ['HS512', signByHand(claims, secret, { alg: 'HS512' }, 'sha512'), 'token-algorithm'],
    ['HS512 called HS256', signByHand(claims, secret, { alg: 'HS256' }, 'sha512'), 'token-signature'],
    ['another secret', signByHand(claims, `${secret}!`), 'token-signature'],
    ['an empty secret', signByHand(claims, ''), 'token-signature'],
    ['another typ', signByHand(claims, secret, { alg: 'HS256', typ: 'at+jwt' }), 'token-header'],
    ['a typ that is no text', signByHand(claims, secret, { alg: 'HS256', typ: ['JWT'] }), 'token-header'],
    [
      'a key in jwk',
      signByHand(claims, 'mine', { alg: 'HS256', jwk: { kty: 'oct', k: 'bWluZQ' } }),
      'token-header',
    ],
    ...['crit', 'b64', 'zip', 'jku', 'x5u', 'x5c'].map((parameter) => [
      `the parameter ${parameter}`,
      signByHand(claims, secret, { alg: 'HS256', [parameter]: false }),
      'token-header',
    ]),
    [
      'a kid that points to an empty file',
      signByHand(claims, '', { alg: 'HS256', kid: '/dev/null' }),
      'token-signature',
    ],
    ['a shortened signature', signByHand(claims, secret).slice(0, -11), 'token-signature'],
    ['a lengthened signature', `${signByHand(claims, secret)}AAAA`, 'token-signature'],
    ['no signature', unsigned('HS256'), 'token-signature'],
    ['padding', `${signByHand(claims, secret)}=`, 'token-malformed'],
    ['a line break at the end', `${signByHand(claims, secret)}\n`, 'token-malformed'],
    ['a fourth part', `${signByHand(claims, secret)}.e30`, 'token-malformed'],
    ['two parts', signByHand(claims, secret).split('.').slice(1).join('.'), 'token-malformed'],
    ['a Bearer prefix', `Bearer ${signByHand(claims, secret)}`, 'token-malformed'],
    ['nothing', '', 'token-malformed'],
    ['JSON serialization', JSON.stringify({ payload: 'e30', signatures: [] }), 'token-malformed'],
    ['a header that is a list', signByHand(claims, secret, []), 'token-malformed'],
    ['a header that is no JSON', signByHand(claims, secret, '{"alg":"HS256"'), 'token-malformed'],
    [
      'a header after a byte order mark',
      signByHand(claims, secret, '\uFEFF{"alg":"HS256"}'),
      'token-malformed',
    ],
    [
      'more than 8192 characters',
      signByHand({ ...claims, more: 'x'.repeat(8192) }, secret),
      'token-too-long',
    ],
    ['a list for a payload', signByHand([claims], secret), 'token-claims-malformed'],
    ['a text for a payload', signByHand('foo', secret), 'token-claims-malformed'],
    ['a payload followed by another', signByHand('{}{}', secret), 'token-claims-malformed'],
    ['no email', signByHand({ exp: claims.exp }, secret), 'token-email-missing'],
    [
      'an email from the prototype',
      signByHand(`{"exp":${claims.exp},"__proto__":{"email":"a@b"}}`, secret),
      'token-email-missing',
    ],
    ['a list of emails', signByHand({ ...claims, email: [ada.email] }, secret), 'token-email-missing'],
    ['a faulty email', signByHand({ ...claims, email: 'ada@acme@example' }, secret), 'token-email-malformed'],
  ] as [string, string, string][])('with %s is refused', async (_, token, code) => {
    await expect(verify(token)).rejects.toMatchObject({ name: 'CustomerTokenError', code });
  });

  it('with invalid UTF-8 in the payload is refused', async () => {
    const payload = Buffer.from(JSON.stringify({ ...claims, name: '?' }));
    payload[payload.indexOf('?')] = 0xff;
    await expect(verify(signByHand(payload, secret))).rejects.toMatchObject({
      code: 'token-claims-malformed',
    });
  });

  it('learns nothing of the claims before the signature is right', async () => {
    await expect(verify(signByHand({ exp: 0 }, 'mine'))).rejects.toMatchObject({ code: 'token-signature' });
  });

  it.each([undefined, null, 7, {}, ['a.b.c']])('with %o for a token is refused', async (token) => {
    await expect(verify(token as string)).rejects.toMatchObject({ code: 'token-malformed' });
  });
});

describe('the secret', () => {
  it.each([
    [undefined, 'secret-missing'],
    ['', 'secret-missing'],
    ['short', 'secret-too-short'],
  ])('%o is the fault of the configuration, not of the token', async (faulty, code) => {
    const verification = verifyCustomerToken(signByHand(claims, faulty ?? ''), { secret: faulty, now });
    await expect(verification).rejects.toMatchObject({ name: 'InvalidArgumentError', code });
    await expect(verification).rejects.not.toBeInstanceOf(CustomerTokenError);
  });

  it('can be one of many, and each opens its own tokens only', async () => {
    const secrets = Array.from({ length: 20 }, (_, index) => `${secret}, number ${index}`);
    const tokens = await Promise.all(secrets.map((each) => signCustomerToken(ada, { secret: each })));
    for (const [index, each] of secrets.entries())
      for (const [other, token] of tokens.entries()) {
        const verification = verifyCustomerToken(token, { secret: each });
        if (index === other) await expect(verification).resolves.toMatchObject(ada);
        else await expect(verification).rejects.toMatchObject({ code: 'token-signature' });
      }
  });
});
