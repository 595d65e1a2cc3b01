/** Calls one command of the WebDriver protocol. */
export type WebDriver = <Value>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Value>;

/** A client of a WebDriver server: https://www.w3.org/TR/webdriver2. */
export function createWebDriver(origin: string): WebDriver {
  return async <Value>(method: string, path: string, body?: object) => {
    const response = await fetch(`${origin}${path}`, { method, body: body ? JSON.stringify(body) : null });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) {
      const { error, message } = value as { error: string; message: string };
      throw new Error(`${method} ${path}: ${error}. ${message}`);
    }
    return value as Value;
  };
}
