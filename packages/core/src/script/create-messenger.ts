import type { WidgetCommand } from '../protocol.ts';
import type { SessionToken } from '../session/session.ts';
import { pageSlot, type PageClaim } from './page-slot.ts';
import { tellScript } from './tell-script.ts';

type CommandName = WidgetCommand[0];

/** The commands that tell the script of a person. */
const personal: CommandName[] = ['authenticate', 'identify', 'prefill'];
const isOfNobody = ([name]: WidgetCommand) => !personal.includes(name);
/** The commands that hold until others undo them, whatever becomes of the script meanwhile. */
const lasting: CommandName[] = ['hide', 'hideChoices', 'show', 'disable', 'enable', 'setLabels'];

export interface MessengerOptions {
  claim: PageClaim;
  /** Whether the script is there to be told. */
  isReady: () => boolean;
  /** The script asks for its token's successor. */
  renew: () => void;
  /** The script was told. */
  told: (name: CommandName) => void;
}

export type Messenger = ReturnType<typeof createMessenger>;

/** Tells the script what it has to know: commands in their order, the newest token, and whom to forget. */
export function createMessenger({ claim, isReady, renew, told }: MessengerOptions) {
  /** What waits for the script. */
  let queue: WidgetCommand[] = [];
  /** What waits for the end of this turn: should the host app name another user until then, it is theirs. */
  let latest: WidgetCommand[] = [];
  /** What holds, by its text. */
  const settled = new Map<string, WidgetCommand>();
  /** The token that the script holds. */
  let held: SessionToken | null = null;
  /** Whether the script may know something of somebody: on a new page nobody can tell. */
  let hasTraces = true;
  let isToClear = false;

  function run(command: WidgetCommand): void {
    const slot = pageSlot();
    const [name] = command;
    tellScript(...command);
    if (name === 'logout') {
      hasTraces = false;
      slot.holder = undefined;
    } else if (!isOfNobody(command)) hasTraces = true;
    if (name === 'authenticate') slot.holder = claim;
    if (name === 'boot' || name === 'destroy') slot.isDown = name === 'destroy';
    if (lasting.includes(name)) {
      const text = JSON.stringify(command);
      settled.delete(text);
      settled.set(text, command);
    }
    told(name);
  }

  function give(command: WidgetCommand): void {
    if (isReady()) run(command);
    else queue.push(command);
  }

  function giveLatest(): void {
    latest.splice(0).forEach(give);
  }

  /** Nobody is there: whatever the script knows of somebody goes, before it is told anything else. */
  function clear(): void {
    isToClear = true;
  }

  return {
    clear,
    /**
     * A user has left: as {@link clear}, and nothing of them waits for the script either. `isSwitch`: another one is there
     * at once, and what was said in this turn is theirs.
     */
    forget(isSwitch = false): void {
      clear();
      queue = queue.filter(isOfNobody);
      if (!isSwitch) latest = latest.filter(isOfNobody);
    },
    /** Runs a command now, or when the script is ready. */
    send(...command: WidgetCommand): void {
      if (!latest.length && (claim.userId() === null || isOfNobody(command))) give(command);
      else if (latest.push(command) === 1) queueMicrotask(giveLatest);
    },
    /** Makes the script hold this token and nothing of anybody else, then tells it what has waited. */
    deliver(token: SessionToken | null): void {
      const { holder, isDown } = pageSlot();
      const isNew = token && token.id !== held?.id;
      // Another client of this script has its own customer there.
      const isOthers = holder && holder !== claim;
      const isAnother = isOthers ? holder.userId() !== claim.userId() : held && held.email !== token?.email;
      const hasLost = !isOthers && (isToClear || (held && !token));
      isToClear = false;
      held = token;
      if (isDown) {
        run(['boot']);
        queue.unshift(...settled.values());
      }
      if (hasTraces && (hasLost || (isNew && isAnother))) run(['logout']);
      if (isNew) run(['authenticate', { token: token.value, callback: renew, tokenId: token.id }]);
      queue.splice(0).forEach(run);
    },
    /** The script is another one: it knows nothing of what the last one was told, and may know of somebody. */
    startAnew(): void {
      held = null;
      hasTraces = true;
      queue.unshift(...settled.values());
    },
    /** The app has gone: nothing opens any more that it has asked for. */
    leave(): void {
      queue = queue.filter(([name]) => name !== 'open');
    },
  };
}
