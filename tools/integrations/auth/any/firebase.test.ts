import { onTestFinished, test } from 'vitest';
import { followSession } from '../stand-in/follow-session.ts';
import { openFirebase } from '../stand-in/open-firebase.ts';
import { recordStates } from '../stand-in/record-states.ts';
import { helpAuth } from './firebase.ts';

test('firebase/auth', async () => {
  const { auth, signIn } = await openFirebase();
  const { states, listen } = recordStates();
  onTestFinished(listen(helpAuth(auth)));
  await followSession({ states, signIn, signOut: () => auth.signOut() });
});
