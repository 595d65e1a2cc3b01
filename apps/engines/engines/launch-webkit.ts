import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../tools/free-port.ts';
import { createWebDriver, type WebDriver } from './create-web-driver.ts';
import { callOf, type Engine, type Tab } from './engine.ts';
import { stopProcesses } from './stop-processes.ts';

export const webKitDriverPath = '/usr/bin/WebKitWebDriver';
export const xvfbPath = '/usr/bin/Xvfb';
export const findMiniBrowser = () => globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0];

/** A screen that nobody sees. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(xvfbPath, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

/** Starts the driver as the leader of a group of processes, so that all of WebKit can be stopped at once. */
async function startDriver(display: string): Promise<{ driver: ChildProcess; call: WebDriver }> {
  const port = await freePort();
  const driver = spawn(webKitDriverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      // WebKit's sandbox does not start for root, as whom CI runs; the pages here are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const call = createWebDriver(`http://127.0.0.1:${port}`);
  while (driver.exitCode === null) {
    try {
      await call('GET', '/status');
      return { driver, call };
    } catch {
      await wait(50);
    }
  }
  throw new Error(`${webKitDriverPath} ended with ${driver.exitCode}.`);
}

export async function launchWebKit(): Promise<Engine> {
  const { screen, display } = await startScreen();
  const { driver, call } = await startDriver(display);
  const end = () => {
    process.kill(-driver.pid!, 'SIGKILL');
    screen.kill();
  };
  process.once('exit', end);

  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        // Sometimes it waits for the load of a page that has come out of its memory, which is over: five minutes, by
        // default.
        timeouts: { pageLoad: 10_000 },
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      },
    },
  });
  const post = <Value>(path: string, body: object = {}) =>
    call<Value>('POST', `/session/${sessionId}${path}`, body);

  /** A session has one window at a time to speak to, so what is said to several waits for its turn. */
  let turn: Promise<unknown> = Promise.resolve();
  function at<Value>(handle: string, act: () => Promise<Value>): Promise<Value> {
    const result = turn.then(async () => {
      await post('/window', { handle });
      return act();
    });
    turn = result.catch(() => {});
    return result;
  }

  const [first] = await call<string[]>('GET', `/session/${sessionId}/window/handles`);

  return {
    async newTab() {
      // In a window of its own: a tab in the same one would be hidden.
      const { handle } = await at(first!, () => post<{ handle: string }>('/window/new', { type: 'window' }));
      return createTab(
        (act) => at(handle, act),
        post,
        () => call('DELETE', `/session/${sessionId}/window`),
      );
    },
    sleep: (milliseconds) => stopProcesses(driver.pid!, milliseconds),
    async close() {
      await call('DELETE', `/session/${sessionId}`).catch(() => {});
      process.off('exit', end);
      end();
    },
  };
}

function createTab(
  here: <Value>(act: () => Promise<Value>) => Promise<Value>,
  post: <Value>(path: string, body?: object) => Promise<Value>,
  closeWindow: () => Promise<unknown>,
): Tab {
  const act = (path: string, body?: object) =>
    here(async () => {
      await post(path, body);
    });

  return {
    open: (url) => act('/url', { url }),
    evaluate: <Result, Argument>(
      script: (argument: Argument) => Result | Promise<Result>,
      argument?: Argument,
      frame?: string,
    ) =>
      here(async () => {
        await post('/frame', { id: frame ? await findFrame(frame) : null });
        const { value, error } = await post<{ value: Result; error?: string }>('/execute/async', {
          script: `(${settle.toString()})(() => ${callOf(script, argument)}, arguments[0])`,
          args: [],
        });
        if (error) throw new Error(error);
        return value;
      }),
    hide: () => act('/window/minimize'),
    show: () => act('/window/rect', { width: 1000, height: 700 }),
    async close() {
      await here(closeWindow);
    },
  };

  async function findFrame(address: string): Promise<unknown> {
    await post('/frame', { id: null });
    const frame = await post<unknown>('/execute/sync', {
      script: `return (${findFrameInPage.toString()})(arguments[0])`,
      args: [address],
    });
    if (!frame) throw new Error(`There is no frame of ${address}.`);
    return frame;
  }
}

/** Runs in the page. */
function settle(run: () => unknown, done: (outcome: { value?: unknown; error?: string }) => void): void {
  Promise.resolve()
    .then(run)
    .then(
      (value) => done({ value }),
      (error: unknown) => done({ error: String(error) }),
    );
}

/** Runs in the page: the widget's frame is in a shadow root. */
function findFrameInPage(address: string): HTMLIFrameElement | undefined {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  return all(document)
    .filter((element) => element instanceof HTMLIFrameElement)
    .find(({ src }) => src.startsWith(address));
}
