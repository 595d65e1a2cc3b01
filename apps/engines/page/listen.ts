import type { HostPage } from './host-page.ts';

const wakeEvents = ['visibilitychange', 'pageshow', 'online', 'focus', 'resume'];
const consoleMethods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Writes down what the page hears, and what it says to the console. */
export function listen({ wakeEvents: woken, persisted, traces, violations }: HostPage): void {
  for (const type of wakeEvents) addEventListener(type, () => woken.push(type), { capture: true });
  addEventListener('pageshow', (event) => persisted.push(event.persisted));
  addEventListener('message', ({ data }) => traces.push(JSON.stringify(data)));
  addEventListener('help-widget', (notice) => traces.push(JSON.stringify((notice as CustomEvent).detail)));
  addEventListener('error', ({ message, error }) => traces.push(message, String(error)));
  addEventListener('unhandledrejection', ({ reason }) => traces.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  for (const method of consoleMethods) {
    const write = console[method].bind(console);
    console[method] = (...line: unknown[]) => {
      traces.push(`console.${method} ${line.map(String).join(' ')}`);
      write(...line);
    };
  }
}
