import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openCognito } from '../stand-in/open-cognito.ts';
import { recordStates } from '../stand-in/record-states.ts';
import { helpAuth } from './amplify.ts';

const enter = (username: string) =>
  signIn({ username, password: 'demo-customer-1234', options: { authFlowType: 'USER_PASSWORD_AUTH' } });

test('aws-amplify, which wants a sign-out between two users', async () => {
  openCognito();
  const { states, listen } = recordStates();
  onTestFinished(listen(helpAuth));
  await expect.poll(() => states).toEqual(['loading', 'signed-out']);
  for (const name of ['ada', 'bob']) {
    await enter(name);
    await expect.poll(() => states.at(-1)).toBe(`signed-in ${name}`);
    await signOut();
    await expect.poll(() => states.at(-1)).toBe('signed-out');
  }
  expect(states.slice(2)).toEqual(['signed-in ada', 'signed-out', 'signed-in bob', 'signed-out']);
});

test('aws-amplify, when a refresh meets no network', async () => {
  const { calls, goDown } = openCognito();
  const { states, listen } = recordStates();
  onTestFinished(listen(helpAuth));
  await enter('ada');
  await expect.poll(() => states.at(-1)).toBe('signed-in ada');

  goDown();
  vi.useFakeTimers({ now: Date.now() + 2 * 3600_000 });
  onTestFinished(() => void vi.useRealTimers());
  const refresh = expect(fetchAuthSession()).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(600_000);
  await refresh;
  const { length } = calls;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(calls).toHaveLength(length);
  expect(states).toEqual(['loading', 'signed-out', 'signed-in ada']);
});
