import { OidcSecurityService, provideAuth, withAppInitializerAuthCheck } from 'angular-auth-oidc-client';
import { firstValueFrom } from 'rxjs';
import { test } from 'vitest';
import { bootstrapStates } from '../stand-in/bootstrap-states.ts';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { helpAuth } from './angular-auth-oidc-client.ts';

test('angular-auth-oidc-client', async () => {
  const { origin, visit } = await createIssuer();
  const { states, injector } = await bootstrapStates(helpAuth, [
    provideAuth(
      {
        config: {
          authority: origin,
          clientId: 'shop',
          redirectUrl: location.origin,
          scope: 'openid profile email',
          responseType: 'code',
        },
      },
      withAppInitializerAuthCheck(),
    ),
  ]);
  const oidc = injector.get(OidcSecurityService);
  await followSession({
    states,
    // The initializer has looked before.
    start: ['signed-out'],
    async signIn(name) {
      const url = await new Promise<string>((urlHandler) => oidc.authorize(undefined, { urlHandler }));
      await firstValueFrom(oidc.checkAuth(await visit(url, name)));
    },
    signOut: () => oidc.logoffLocal(),
  });
});
