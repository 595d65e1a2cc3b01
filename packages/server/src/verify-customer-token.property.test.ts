import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CustomerTokenError, signCustomerToken, verifyCustomerToken } from './index.ts';
import { signByHand } from './sign-by-hand.test.fixture.ts';

const secret = 'a shared secret of more than 32 bytes';
const now = new Date('2026-11-05T12:00:00.000Z');
const claims = { name: 'Ada Lovelace', email: 'ada@acme.example', exp: now.getTime() / 1000 + 3600 };

const verify = (token: string) => verifyCustomerToken(token, { secret, now });

describe('whatever is signed', () => {
  // With something that can be seen, which a name has to have.
  const text = fc.string({ unit: 'binary' }).map((name) => `${name}Ada${name}`);

  it('is read back as the same identity', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.emailAddress(),
        fc.integer({ min: 60, max: 7200 }),
        async (name, email, expiresIn) => {
          const customer = await verifyCustomerToken(
            await signCustomerToken({ name, email, expiresIn }, { secret }),
            { secret },
          );
          expect(customer).toMatchObject({ name: name.trim(), email });
          expect(customer.expiresAt - (customer.issuedAt ?? 0)).toBe(expiresIn);
        },
      ),
    );
  });

  it('is refused once any one character is another', async () => {
    const token = signByHand(claims, secret);
    const character = fc.constantFrom(
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), character, async (position, replacement) => {
        fc.pre(token[position] !== replacement);
        const changed = token.slice(0, position) + replacement + token.slice(position + 1);
        await expect(verify(changed)).rejects.toBeInstanceOf(CustomerTokenError);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused, never a crash, when it is not a token', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.base64String()).map((parts) => parts.join('.')),
        ),
        async (token) => {
          await expect(verify(token)).rejects.toBeInstanceOf(CustomerTokenError);
        },
      ),
    );
  });
});
