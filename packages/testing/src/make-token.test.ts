import { expect, test } from 'vitest';
import { makeToken } from './make-token.ts';

const decode = (part: string | undefined): unknown => JSON.parse(Buffer.from(part!, 'base64url').toString());

test('a token is a compact JWS with the claims that it was given', () => {
  const token = makeToken({ email: 'ann@example.com', sub: 'ann', name: 'Ånn 🌲', iat: 100, exp: 200 });
  expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  const [header, payload] = token.split('.');
  expect(decode(header)).toEqual({ alg: 'HS256', typ: 'JWT' });
  expect(decode(payload)).toEqual({
    email: 'ann@example.com',
    sub: 'ann',
    name: 'Ånn 🌲',
    iat: 100,
    exp: 200,
  });
});

test('it lasts an hour unless told otherwise', () => {
  expect(decode(makeToken({ email: 'ann@example.com', iat: 100 }).split('.')[1])).toMatchObject({
    exp: 3700,
  });
});

test('a claim can be left out or be nonsense, to see what a client makes of it', () => {
  expect(decode(makeToken({ email: 'ann@example.com', iat: null, exp: 1e300 }).split('.')[1])).toEqual({
    email: 'ann@example.com',
    exp: 1e300,
  });
});
