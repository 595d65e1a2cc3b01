import { Amplify } from 'aws-amplify';
import { onTestFinished, vi } from 'vitest';

const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');
const makeToken = (claims: object) => `${encode({ alg: 'RS256' })}.${encode(claims)}.${encode({})}`;

/** How long its tokens last, in seconds. */
const lifetime = 3600;

/** Cognito's answers to a password. */
export function openCognito() {
  const calls: string[] = [];
  let isDown = false;
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const [, action = ''] = (request.headers.get('x-amz-target') ?? '').split('.');
    const { AuthFlow, AuthParameters } = await request.json();
    calls.push(AuthFlow ?? action);
    if (isDown) throw new TypeError('fetch failed');
    if (action === 'GetUser') return Response.json({ UserAttributes: [] });
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
