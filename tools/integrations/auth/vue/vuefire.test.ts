import { inMemoryPersistence } from 'firebase/auth';
import { test } from 'vitest';
import { VueFire, VueFireAuthWithDependencies } from 'vuefire';
import { followSession } from '../stand-in/follow-session.ts';
import { openFirebase } from '../stand-in/open-firebase.ts';
import { watchStates } from '../stand-in/watch-states.ts';
import { helpAuth } from './vuefire.ts';

test('vuefire', async () => {
  const { app: firebaseApp, auth, signIn } = await openFirebase();
  const { states } = watchStates(helpAuth, (app) =>
    app.use(VueFire, {
      firebaseApp,
      modules: [VueFireAuthWithDependencies({ dependencies: { persistence: inMemoryPersistence } })],
    }),
  );
  await followSession({ states, signIn, signOut: () => auth.signOut() });
});
