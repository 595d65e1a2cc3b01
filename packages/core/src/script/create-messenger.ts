import type { WidgetCommand } from '../protocol.ts';
import type { SessionToken } from '../session/session.ts';

/** The commands that tell the script of a person. */
const personal: WidgetCommand[0][] = ['authenticate', 'identify', 'prefill'];

export interface MessengerOptions {
  /** Whether the script is there to be told. */
  isReady: () => boolean;
  /** The script asks for its token's successor. */
  renew: () => void;
  /** The script was told. */
  told: (name: WidgetCommand[0]) => void;
}

export type Messenger = ReturnType<typeof createMessenger>;

/** Tells the script what it has to know: commands in their order, the newest token, and whom to forget. */
export function createMessenger({ isReady, renew, told }: MessengerOptions) {
  /** What waits for the script. */
  let queue: WidgetCommand[] = [];
  /** The id of the token that the script holds. */
  let held: string | undefined;
  /** Whether the script may know something of somebody: on a new page nobody can tell. */
  let hasTraces = true;
  let isToClear = false;

  function run(command: WidgetCommand): void {
    const [name] = command;
    try {
      window.FreshworksWidget?.(...command);
    } catch (error) {
      // The script's own fault must not stop a sign-out halfway.
      reportError(error);
    }
    if (name === 'logout') hasTraces = false;
    else if (personal.includes(name)) hasTraces = true;
    told(name);
  }

  /** Nobody is there: whatever the script knows of somebody goes, before it is told anything else. */
  function clear(): void {
    isToClear = true;
  }

  return {
    clear,
    /** A user has left: as {@link clear}, and nothing of them waits for the script either. */
    forget(): void {
      clear();
      queue = queue.filter(([name]) => !personal.includes(name));
    },
    /** Runs a command now, or when the script is ready. */
    send(...command: WidgetCommand): void {
      if (isReady()) run(command);
      else queue.push(command);
    },
    /** Makes the script hold this token and nothing of anybody else, then tells it what has waited. */
    deliver(token: SessionToken | null): void {
      const hasLost = isToClear || (held && !token);
      const isNew = token && token.id !== held;
      isToClear = false;
      held = token?.id;
      if (hasLost && hasTraces) run(['logout']);
      if (isNew) run(['authenticate', { token: token.value, callback: renew, tokenId: token.id }]);
      queue.splice(0).forEach(run);
    },
    /** The script is another one: what it holds, nobody has told it. */
    startAnew(): void {
      held = undefined;
      hasTraces = true;
    },
  };
}
