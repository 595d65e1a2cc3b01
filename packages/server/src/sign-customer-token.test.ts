import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signCustomerToken, verifyCustomerToken, type SignCustomerTokenInput } from './index.ts';

const secret = 'a shared secret of more than 32 bytes';
const ada = { name: 'Ada Lovelace', email: 'ada@acme.example' };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a signed token', () => {
  it('is a JWT with name, email, iat and exp in seconds, one hour ahead', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-05T12:00:00.900Z') });
    const { header, claims } = read(await signCustomerToken(ada, { secret }));
    expect(header).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(claims).toEqual({ ...ada, iat: 1793880000, exp: 1793883600 });
  });

  it('carries the HMAC that another implementation computes', async () => {
    const token = await signCustomerToken(ada, { secret });
    const [header, payload, signature] = token.split('.');
    expect(signature).toBe(createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url'));
  });

  it('lives as long as asked, up to two hours', async () => {
    for (const expiresIn of [1, 900, 7200]) {
      const { claims } = read(await signCustomerToken({ ...ada, expiresIn }, { secret }));
      expect(Number(claims['exp']) - Number(claims['iat'])).toBe(expiresIn);
    }
  });

  it('keeps names of every script, and drops the blanks around name and email', async () => {
    const { claims } = read(
      await signCustomerToken({ name: ' 愛達 🦊 ', email: ' ada@acme.example\n' }, { secret }),
    );
    expect(claims).toMatchObject({ name: '愛達 🦊', email: 'ada@acme.example' });
  });
});

describe('signing refuses', () => {
  it.each([
    [
      'a lifetime in milliseconds',
      { expiresIn: 3_600_000 },
      'expires-in-milliseconds',
      'give seconds, that is 3600',
    ],
    ['a day', { expiresIn: 86_400 }, 'expires-in-too-long', 'at most 7200'],
    ['more seconds than two hours have', { expiresIn: 10_000 }, 'expires-in-too-long', 'at most 7200'],
    ['a point in time', { expiresIn: 1_793_880_000 }, 'expires-in-too-long', 'not a point in time'],
    [
      'a point in time in milliseconds',
      { expiresIn: 1_793_880_000_000 },
      'expires-in-too-long',
      'in seconds',
    ],
    ['one second more than two hours', { expiresIn: 7201 }, 'expires-in-too-long', 'two hours'],
    ['no time at all', { expiresIn: 0 }, 'expires-in-invalid', 'from 1 to 7200'],
    ['a negative lifetime', { expiresIn: -60 }, 'expires-in-invalid', 'from 1 to 7200'],
    ['a fraction of a second', { expiresIn: 0.5 }, 'expires-in-invalid', 'a whole number'],
    ['NaN', { expiresIn: Number.NaN }, 'expires-in-invalid', 'expiresIn is NaN'],
    ['a lifetime in words', { expiresIn: '1h' }, 'expires-in-invalid', 'expiresIn is 1h'],
    ['a missing email', { email: undefined }, 'email-missing', 'give the verified address'],
    ['an empty email', { email: '  ' }, 'email-missing', 'give the verified address'],
    ['text that is no email', { email: 'ada' }, 'email-malformed', 'not an email address'],
    ['two emails', { email: 'ada@acme.example,bob@acme.example' }, 'email-malformed', 'the address alone'],
    ['an email with a display name', { email: 'Ada <ada@acme.example>' }, 'email-malformed', 'display name'],
    [
      'an email with a control character',
      { email: 'ada\0@acme.example' },
      'email-malformed',
      'the address alone',
    ],
    ['a domain with a control character', { email: 'ada@acme.example\x7f' }, 'email-malformed', 'address'],
    [
      'an email that no mail server takes',
      { email: `${'a'.repeat(255)}@b.example` },
      'email-malformed',
      'address',
    ],
    ['a missing name', { name: null }, 'name-missing', 'the part of the email before the @'],
    ['an empty name', { name: '\t' }, 'name-missing', 'the part of the email before the @'],
    ['a name that nobody can see', { name: '\u200B\u3164' }, 'name-missing', 'the part of the email before'],
    ['an empty sub', { sub: '' }, 'sub-malformed', 'leave it out'],
    ['a sub that is a number', { sub: 42 }, 'sub-malformed', 'String(user.id)'],
    ['a sub of more than 255 characters', { sub: 's'.repeat(256) }, 'sub-malformed', '1 to 255'],
    ['a sub with a control character', { sub: 'a\0b' }, 'sub-malformed', "an account's id"],
    ['a name that makes the token too long', { name: 'a'.repeat(8000) }, 'name-too-long', 'shorten the name'],
  ])('%s', async (_, fault, code, remedy) => {
    const signing = signCustomerToken({ ...ada, ...fault } as SignCustomerTokenInput, { secret });
    await expect(signing).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      code,
      message: expect.stringContaining(remedy) as string,
    });
  });

  it.each([
    ['no secret', undefined, 'secret-missing'],
    ['an empty secret', '', 'secret-missing'],
    ['a blank secret', ' '.repeat(40), 'secret-missing'],
    ['a secret of 31 bytes', 's'.repeat(31), 'secret-too-short'],
  ])('%s', async (_, faulty, code) => {
    await expect(signCustomerToken(ada, { secret: faulty })).rejects.toMatchObject({ code });
  });

  it('to run in a browser', async () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    await expect(signCustomerToken(ada, { secret })).rejects.toMatchObject({ code: 'secret-in-browser' });
  });
});

it('counts the bytes of a secret, not its characters', async () => {
  await expect(signCustomerToken(ada, { secret: 'ß'.repeat(16) })).resolves.toMatch(/^ey/);
  await expect(signCustomerToken(ada, { secret: 'ß'.repeat(15) })).rejects.toThrow('has 30 bytes');
});

function read(token: string): { header: Record<string, unknown>; claims: Record<string, unknown> } {
  const [header, claims] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  return { header: JSON.parse(header ?? ''), claims: JSON.parse(claims ?? '') };
}

it.each(['42', 'auth0|5f7c8ec7', 's'.repeat(255), '愛達 1'])('signs whose account it is: %s', async (sub) => {
  const token = await signCustomerToken({ ...ada, sub }, { secret });
  expect(await verifyCustomerToken(token, { secret })).toMatchObject({ ...ada, sub });
});

it('signs no sub where there is none', async () => {
  const token = await signCustomerToken(ada, { secret });
  expect(Object.keys(await verifyCustomerToken(token, { secret }))).not.toContain('sub');
});
