/**
 * Lets the pages of the listed origins read the answer, and send cookies and headers with the request. Origins that are not
 * listed get no such header, and without a list nobody does.
 */
export function setCorsHeaders(response: Headers, request: Request, allowedOrigins: readonly string[]): void {
  if (allowedOrigins.length === 0) return;
  response.append('vary', 'Origin');

  const origin = request.headers.get('origin');
  if (origin === null || !allowedOrigins.includes(origin)) return;
  response.set('access-control-allow-origin', origin);
  response.set('access-control-allow-credentials', 'true');

  if (request.method !== 'OPTIONS') {
    response.set('access-control-expose-headers', 'Retry-After');
    return;
  }
  response.set('access-control-allow-methods', 'POST');
  const requestedHeaders = request.headers.get('access-control-request-headers');
  if (requestedHeaders !== null) response.set('access-control-allow-headers', requestedHeaders);
}
