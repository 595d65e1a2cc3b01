import type { ShopSession } from './create-shop-session.ts';
import type { TokenEndpoint } from './create-token-endpoint.ts';

/** Lets the stand-in's endpoint answer what an app sends to `/help-token` with the session's bearer. Returns how to stop. */
export function answerTokenRequests(endpoint: TokenEndpoint, session: ShopSession): () => void {
  const { fetch } = window;

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname !== '/help-token') return fetch(input, init);
    const isKnown = request.headers.get('authorization') === `Bearer ${session.accessToken()}`;
    const answer = isKnown ? await endpoint(request) : null;
    if (answer instanceof Response) return answer;
    return answer ? Response.json({ token: answer }) : new Response(null, { status: 401 });
  };

  return () => {
    window.fetch = fetch;
  };
}
