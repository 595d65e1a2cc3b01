import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import type { GetToken, TokenResult } from '@widget/core';
import { firstValueFrom, fromEvent, map, takeUntil } from 'rxjs';

/** What the body says, or the body: what is no JSON is no token, and is reported as that. */
function read(body: string): TokenResult {
  try {
    return JSON.parse(body) as TokenResult;
  } catch {
    return body;
  }
}

/**
 * Fetches the customer's token by a POST of the app's `HttpClient`, so that the app's interceptors take part: those of
 * most auth libraries add the bearer. To be called in an injection context, as the client's factory is.
 *
 * @example
 * provideHelpWidget(() => createHelpWidget({ widgetId: 81000000001, host: 'https://help.example.com', getToken: httpGetToken('/help-token') }));
 */
export function httpGetToken(url: string): GetToken {
  const http = inject(HttpClient);

  return ({ signal }) =>
    firstValueFrom(
      // As text: what is no JSON is then not taken for a failed request.
      http.post(url, null, { responseType: 'text' }).pipe(map(read), takeUntil(fromEvent(signal, 'abort'))),
    );
}
