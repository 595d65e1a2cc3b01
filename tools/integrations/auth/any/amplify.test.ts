import { Amplify } from 'aws-amplify';
import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { expect, onTestFinished, test, vi } from 'vitest';
import { recordStates } from '../stand-in/record-states.ts';
import { helpAuth } from './amplify.ts';

const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');
const makeToken = (claims: object) => `${encode({ alg: 'RS256' })}.${encode(claims)}.${encode({})}`;

/** Cognito's answers to a password. Its tokens last as long as `lifetime`, in seconds. */
function openCognito({ lifetime }: { lifetime: number }) {
  const calls: string[] = [];
  let isDown = false;
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const [, action = ''] = (request.headers.get('x-amz-target') ?? '').split('.');
    const { AuthFlow, AuthParameters } = await request.json();
    calls.push(AuthFlow ?? action);
    if (isDown) throw new TypeError('fetch failed');
    const now = Math.floor(Date.now() / 1000);
    const sub = AuthParameters?.USERNAME;
    const token = makeToken({ sub, username: sub, iat: now, exp: now + lifetime });
    return Response.json({
      AuthenticationResult: {
        AccessToken: token,
        IdToken: token,
        RefreshToken: 'refresh',
        ExpiresIn: lifetime,
      },
    });
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
  });
  Amplify.configure({ Auth: { Cognito: { userPoolId: 'eu-west-1_shop', userPoolClientId: 'shop' } } });
  return { calls, goDown: () => void (isDown = true) };
}

const enter = (username: string) =>
  signIn({ username, password: 'demo-customer-1234', options: { authFlowType: 'USER_PASSWORD_AUTH' } });

test('aws-amplify, which wants a sign-out between two users', async () => {
  openCognito({ lifetime: 3600 });
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
  const { calls, goDown } = openCognito({ lifetime: 3600 });
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
