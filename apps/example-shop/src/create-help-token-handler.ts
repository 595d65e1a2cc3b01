import { createTokenHandler } from '@widget/server';
import type { ShopAuth } from './open-shop-auth.ts';
import { asksForShortTokens, shortTokenSeconds } from './shop/short-tokens.ts';

/** Answers `POST /help-token` with a token of the help desk for whoever is signed in at the shop. */
export function createHelpTokenHandler({ auth, secret }: { auth: ShopAuth; secret: string }) {
  const getUser = async ({ headers }: Request) => (await auth.api.getSession({ headers }))?.user;
  const answer = createTokenHandler({ secret, getUser });
  const answerShort = createTokenHandler({ secret, getUser, expiresIn: shortTokenSeconds });

  // The page may ask, only the server decides: any other wish than this one gets the usual lifetime.
  return (request: Request) =>
    asksForShortTokens(request.headers.get('cookie') ?? '') ? answerShort(request) : answer(request);
}
