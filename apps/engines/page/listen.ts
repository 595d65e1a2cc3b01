const wakeEvents = ['visibilitychange', 'pageshow', 'online', 'focus', 'resume'];
const consoleMethods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** What is written down of a page. */
export interface PageRecord {
  readonly wakeEvents: string[];
  /** For each `pageshow`, whether it said that the page came out of the browser's memory. */
  readonly persisted: boolean[];
  /** Whatever a token might have got into by mistake. */
  readonly traces: string[];
  readonly violations: string[];
}

/** Writes down what the page hears, and what it says to the console. */
export function listen({ wakeEvents: woken, persisted, traces, violations }: PageRecord): void {
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
