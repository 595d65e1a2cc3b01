import type { Grant } from '../browser/create-endpoint.ts';

/** How an OAuth token endpoint answers. */
export const answerOAuth = ({ token, idToken, refreshToken, expiresIn }: Grant) => ({
  access_token: token,
  id_token: idToken,
  refresh_token: refreshToken,
  token_type: 'Bearer',
  scope: 'openid profile email offline_access',
  expires_in: expiresIn,
});
