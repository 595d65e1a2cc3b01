import type { HonoRequest } from 'hono';

/** Whether a body is declared as JSON. A form of another site can send anything but that without asking us first. */
export function isJson(request: HonoRequest): boolean {
  const [essence = ''] = (request.header('content-type') ?? '').split(';');
  return essence.trim().toLowerCase() === 'application/json';
}
