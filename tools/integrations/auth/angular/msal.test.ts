import { MSAL_INSTANCE, MsalBroadcastService, MsalService } from '@azure/msal-angular';
import { test } from 'vitest';
import { bootstrapStates } from '../stand-in/bootstrap-states.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { openMsal } from '../stand-in/open-msal.ts';
import { helpAuth } from './msal.ts';

test('@azure/msal-angular', async () => {
  const { instance, ...user } = openMsal();
  const { states, injector } = await bootstrapStates(helpAuth, [
    { provide: MSAL_INSTANCE, useValue: instance },
    MsalService,
    MsalBroadcastService,
  ]);
  injector.get(MsalService).handleRedirectObservable().subscribe();
  await followSession({ states, ...user });
});
