/** What the cases need of a browser: as little as three engines can be driven by. */
export interface Engine {
  /** Opens a tab, in view. */
  readonly newTab: () => Promise<Tab>;
  /** All its processes stand still, as on a laptop that sleeps with its clocks running on. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One of its tabs. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  /**
   * Runs a function in the page, or in the frame whose address starts with `frame`. It sees nothing of what surrounds it
   * here; argument and result pass as JSON.
   */
  readonly evaluate: <Result, Argument = undefined>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
    frame?: string,
  ) => Promise<Result>;
  /** Puts it out of the person's view. */
  readonly hide: () => Promise<void>;
  readonly show: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Cuts it off its network, and `navigator.onLine` says so. */
  readonly setOffline?: (isOffline: boolean) => Promise<void>;
  /** The page lifecycle's `freeze` and `resume`, for a page that is hidden. */
  readonly setFrozen?: (isFrozen: boolean) => Promise<void>;
  /** What is left after a garbage collection. */
  readonly measureHeap?: () => Promise<Heap>;
}

interface Heap {
  bytes: number;
  listeners: number;
  nodes: number;
  /** Those of frames too. */
  documents: number;
}

/** The source of a call of `script`, which runs in the page. */
export const callOf = (script: (argument: never) => unknown, argument: unknown): string =>
  `(${script.toString()})(${argument === undefined ? '' : JSON.stringify(argument)})`;
