import type { AuthState, HelpWidget, HelpWidgetSnapshot } from '@widget/core';

/**
 * The app that every binding puts on the page: one component, whose template is
 * `<output>{show(state)}</output><button onClick={logout}>`, and which listens to `ticket`.
 */
export interface BindingApp {
  /** Goes to the provider or the plugin. */
  readonly client: HelpWidget;
  /** What the auth library says at first. */
  readonly auth: AuthState | null | undefined;
  /** What the component shows of the state. */
  readonly show: (state: HelpWidgetSnapshot) => string;
  /** Listens to the client's `ticket` event. */
  readonly onTicket: (ticket: { id: number }) => void;
}

/** An app on the page. */
export interface MountedApp {
  /** The auth library says something else, or the same again in a new object. */
  readonly setAuth: (auth: AuthState | null | undefined) => void;
  /** The component leaves for good; the app stays. */
  readonly removeComponent: () => void;
  readonly unmount: () => void;
}

/** How a binding does what every binding has to do. */
export interface BindingHarness {
  /** Mounts the app in `container`, which is on the page. */
  readonly mount: (app: BindingApp, container: Element) => MountedApp | Promise<MountedApp>;
  /** Mounts the component where no client is provided. Throws. */
  readonly mountWithoutProvider: (app: BindingApp, container: Element) => unknown;
  /** What the message for that has to name, for example `<HelpWidgetProvider`. */
  readonly remedy: string;
  /**
   * How much of the client an app without the component holds: the mount, and what the framework's own service of it
   * subscribes to.
   *
   * @default 1
   */
  readonly holds?: number;
  /** Renders the app as a server does: its HTML. */
  readonly renderOnServer: (app: BindingApp) => string | Promise<string>;
  /** Does something to the page, and waits until the framework has rendered what came of it. */
  readonly act: (action: () => unknown) => Promise<void>;
}
