import { AuthService, provideAuth0 } from '@auth0/auth0-angular';
import { firstValueFrom } from 'rxjs';
import { test } from 'vitest';
import { bootstrapStates } from '../stand-in/bootstrap-states.ts';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { helpAuth } from './auth0.ts';

test('@auth0/auth0-angular', async () => {
  const { origin, visit } = await createIssuer();
  const { states, injector } = await bootstrapStates(helpAuth, [
    provideAuth0({
      domain: origin,
      clientId: 'shop',
      authorizationParams: { redirect_uri: location.origin },
    }),
  ]);
  const auth = injector.get(AuthService);
  await followSession({
    states,
    async signIn(name) {
      let back = '';
      const openUrl = async (url: string) => void (back = await visit(url, name));
      await firstValueFrom(auth.loginWithRedirect({ openUrl }));
      await firstValueFrom(auth.handleRedirectCallback(back));
    },
    signOut: () => firstValueFrom(auth.logout({ openUrl: () => {} })),
  });
});
