import { expectTypeOf } from 'vitest';
import {
  createTokenHandler,
  explainToken,
  signCustomerToken,
  verifyCustomerToken,
  type CustomerTokenError,
  type TokenExplanation,
  type TokenUser,
} from './index.ts';

const secret = process.env['HELP_DESK_SECRET'];
const ada = { name: 'Ada', email: 'ada@acme.example', emailVerified: true };

// Signing takes an environment variable as it is, and a user with more properties than a token has.
expectTypeOf(signCustomerToken(ada, { secret })).toEqualTypeOf<Promise<string>>();
// @ts-expect-error: a token is for an email
void signCustomerToken({ name: 'Ada' }, { secret });
// @ts-expect-error: a token has a name
void signCustomerToken({ email: 'ada@acme.example' }, { secret });
// @ts-expect-error: seconds, not words
void signCustomerToken({ ...ada, expiresIn: '1h' }, { secret });
// @ts-expect-error: nothing is signed without a secret
void signCustomerToken(ada);

expectTypeOf(await verifyCustomerToken('', { secret })).toExtend<{
  name: string;
  email: string;
  issuedAt?: number;
  expiresAt: number;
}>();
// @ts-expect-error: a moment, not a number whose unit can be mistaken
void verifyCustomerToken('', { secret, now: Date.now() });

expectTypeOf(explainToken('')).toEqualTypeOf<Promise<TokenExplanation>>();
expectTypeOf<CustomerTokenError['code']>().toExtend<`token-${string}`>();

// The handler fits a host's route, with the host's second argument and without one.
const handler = createTokenHandler({ secret, getUser: () => ada });
expectTypeOf(handler).toBeCallableWith(new Request('https://shop.example'));
expectTypeOf(handler).toExtend<
  (request: Request, context: { params: Promise<object> }) => Promise<Response>
>();

const withContext = createTokenHandler<{ user?: TokenUser }>({
  secret,
  getUser: (request, context) => {
    expectTypeOf(request).toEqualTypeOf<Request>();
    expectTypeOf(context).toEqualTypeOf<{ user?: TokenUser } | undefined>();
    return context?.user;
  },
});
expectTypeOf(withContext).toBeCallableWith(new Request('https://shop.example'), { user: ada });
// @ts-expect-error: another context than the one that getUser reads
void withContext(new Request('https://shop.example'), { user: 'ada' });

createTokenHandler({
  secret,
  // @ts-expect-error: whether the email is verified has to be said
  getUser: () => ({ name: 'Ada', email: 'ada@acme.example' }),
});
// getUser may answer for itself, now or later.
createTokenHandler({ secret, getUser: async () => new Response(null, { status: 429 }) });
