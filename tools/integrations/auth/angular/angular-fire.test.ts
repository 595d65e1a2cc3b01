import { provideFirebaseApp } from '@angular/fire/app';
import { provideAuth } from '@angular/fire/auth';
import { test } from 'vitest';
import { bootstrapStates } from '../stand-in/bootstrap-states.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { openFirebase } from '../stand-in/open-firebase.ts';
import { helpAuth } from './angular-fire.ts';

test('@angular/fire', async () => {
  const { app, auth, signIn } = await openFirebase();
  const { states } = await bootstrapStates(helpAuth, [
    provideFirebaseApp(() => app),
    provideAuth(() => auth),
  ]);
  await followSession({ states, signIn, signOut: () => auth.signOut() });
});
