import type { Clock } from '@widget/core';
import {
  noticeEvent,
  type Credentials,
  type FormTarget,
  type TicketFields,
  type WidgetCommand,
  type WidgetLabels,
  type WidgetNotice,
} from '@widget/core/protocol';
import { claimsOf } from './claims-of.ts';
import { clearPage } from './clear-page.ts';
import { createSight, type WidgetSight } from './create-sight.ts';
import { TestingError } from './testing-error.ts';
import { watchScriptTags } from './watch-script-tags.ts';

/**
 * What becomes of a script tag. `loads`: the widget is there; `twice`: the script runs a second time, as when the page
 * holds two tags; `blocked`: the tag's error event; `junk`: something loads that is no widget; `never`: no answer;
 * `late`: it loads after so many milliseconds.
 */
export type Arrival = 'loads' | 'twice' | 'blocked' | 'junk' | 'never' | { late: number };

export interface WidgetScriptOptions {
  /** What `late` is measured with. */
  clock: Clock;
  /**
   * What becomes of the tags, in order; the last one also for those to come.
   *
   * @default 'loads'
   */
  plan?: Arrival | Arrival[];
  /**
   * Whether it behaves as the open help desk, which sends notices and changes its language, or as the vendor's.
   *
   * @default false
   */
  notices?: boolean;
}

/** The stand-in, and what a test asks and tells it. */
export interface WidgetScript {
  /** Every command that reached the script, in order, those that waited in the stub too. */
  readonly calls: readonly WidgetCommand[];
  /** How many tags were put on the page. */
  readonly tags: number;
  /** Whom the script takes the customer for: what `authenticate` last gave, until `logout`, and the callback that counts. */
  readonly identity: (Credentials & { callback: () => void }) | null;
  readonly isOpen: boolean;
  /** The language that it shows. */
  readonly locale: string | undefined;
  /** What a person sees of the widget. */
  readonly look: () => WidgetSight;
  /** Replaces the plan for the tags to come. */
  readonly plan: (...arrivals: Arrival[]) => void;
  /** The present token is about to expire: the script asks for another, as documented. */
  readonly expireToken: () => void;
  /** The help desk does not take the present token. */
  readonly refuse: (reason?: string) => void;
  /** Sends a notice, for example of a ticket that the person has sent. */
  readonly notify: (notice: WidgetNotice) => void;
  /** Takes the script off the page, with whatever it put there. */
  readonly uninstall: () => void;
}

/** A page may name one field where a list is expected. */
const toList = (names: string | string[] = []) => [names].flat();

let isInstalled = false;

/**
 * Stands in for the widget's script: answers tags with a `src` of `…/widgets/<id>.js` as planned, without a network,
 * and carries out the widget API as far as a client can tell.
 *
 * @throws TestingError `no-document`, `already-installed`; its members `no-identity`, `no-notices`, `no-token-id`;
 * the widget itself `unknown-command`
 * @example
 * const script = installWidgetScript({ clock, plan: ['blocked', 'loads'], notices: true });
 * // … mount the app
 * expect(script.identity?.token).toBe(token);
 * script.uninstall();
 */
export function installWidgetScript({
  clock,
  plan = 'loads',
  notices = false,
}: WidgetScriptOptions): WidgetScript {
  if (typeof document === 'undefined') throw new TestingError('no-document');
  if (isInstalled) throw new TestingError('already-installed');
  isInstalled = true;

  const calls: WidgetCommand[] = [];
  const late = new Set<() => void>();
  let arrivals = [plan].flat();
  let tags = 0;
  let identity: WidgetScript['identity'] = null;
  /** The page has said who the person is, without a token. */
  let isIdentified = false;
  let locale: string | undefined;
  const sight = createSight();
  const look = () =>
    sight.get(identity ? claimsOf(identity.token) : {}, locale ?? navigator.language.slice(0, 2));
  const isOpen = () => look().panel !== null;

  function notify(detail: WidgetNotice): void {
    if (!notices) throw new TestingError('no-notices', detail.type);
    dispatchEvent(new CustomEvent(noticeEvent, { detail }));
  }

  function open(
    view: 'home' | 'article' | 'ticketForm' = 'home',
    detail?: { id?: number; formId?: number },
  ): void {
    const wasOpen = isOpen();
    sight.open(view, view === 'ticketForm' ? detail : undefined);
    if (!notices) return;
    if (!wasOpen) notify({ type: 'open' });
    if (view === 'article') notify({ type: view, id: Number(detail!.id) });
  }

  function close(): void {
    if (!isOpen()) return;
    sight.close();
    if (notices) notify({ type: 'close' });
  }

  function leave(): void {
    if (identity || isIdentified) sight.clearForm();
    identity = null;
    isIdentified = false;
  }

  const setShown = (isShown: boolean) => {
    if (!isShown) close();
    sight.setShown(isShown);
  };

  const effects: Record<WidgetCommand[0], (...rest: never[]) => void> = {
    open,
    close,
    show: () => setShown(true),
    hide(part?: 'launcher' | 'ticketForm', fields?: string | string[], form?: FormTarget) {
      if (part === 'ticketForm') sight.hideFields(toList(fields), form);
      else setShown(false);
    },
    disable: (_: 'ticketForm', fields: string | string[], form?: FormTarget) =>
      sight.disableFields(toList(fields), true, form),
    enable: (_: 'ticketForm', fields: string | string[], form?: FormTarget) =>
      sight.disableFields(toList(fields), false, form),
    hideChoices: () => {}, // No field here has a list.
    identify(_: 'ticketForm', fields: TicketFields, form?: FormTarget) {
      isIdentified = true;
      sight.prefill(fields, form);
    },
    prefill: (_: 'ticketForm', fields: TicketFields, form?: FormTarget) => sight.prefill(fields, form),
    clear: () => sight.clearForm(),
    setLabels: (labels: Record<string, WidgetLabels>) => sight.label(labels),
    setLocale(tag: string) {
      if (notices) locale = tag;
    },
    authenticate({ callback, ...credentials }: Credentials) {
      // One that is missing, or no function, leaves the one that was given before.
      identity = {
        ...credentials,
        callback: typeof callback === 'function' ? callback : (identity?.callback ?? (() => {})),
      };
    },
    logout: leave,
    boot: () => setShown(true),
    destroy() {
      leave();
      setShown(false);
    },
  };

  function carryOut(...[name, ...rest]: WidgetCommand): void {
    const effect = effects[name] as ((...rest: unknown[]) => void) | undefined;
    if (!effect) throw new TestingError('unknown-command', name);
    calls.push([name, ...rest] as WidgetCommand);
    effect(...rest);
  }

  /** The script's own body: takes the stub's place, and carries out what waited there. */
  function run(): void {
    const waiting = window.FreshworksWidget?.q ?? [];
    locale = window.fwSettings?.locale;
    // A function of its own for each run, as each execution of a script would make.
    const widget = (...command: WidgetCommand) => carryOut(...command);
    window.FreshworksWidget = notices ? Object.assign(widget, { notices: true as const }) : widget;
    for (const command of waiting) carryOut(...(Array.from(command) as WidgetCommand));
  }

  function load(tag: HTMLScriptElement): void {
    run();
    tag.dispatchEvent(new Event('load'));
  }

  function answer(tag: HTMLScriptElement): void {
    tags++;
    const arrival = (arrivals.length > 1 ? arrivals.shift() : arrivals[0]) ?? 'loads';
    if (arrival === 'never') return;
    if (arrival === 'blocked') tag.dispatchEvent(new Event('error'));
    else if (arrival === 'junk') tag.dispatchEvent(new Event('load'));
    else if (typeof arrival === 'object') late.add(clock.after(arrival.late, () => load(tag)));
    else {
      load(tag);
      if (arrival === 'twice') load(tag);
    }
  }

  const stopWatching = watchScriptTags(answer);

  function present(): NonNullable<typeof identity> {
    if (!identity) throw new TestingError('no-identity');
    return identity;
  }

  return {
    calls,
    get tags() {
      return tags;
    },
    get identity() {
      return identity;
    },
    get isOpen() {
      return isOpen();
    },
    get locale() {
      return locale;
    },
    look,
    plan(...next) {
      arrivals = next;
    },
    expireToken: () => present().callback(),
    refuse(reason = 'token-invalid') {
      const { tokenId } = present();
      if (tokenId === undefined) throw new TestingError('no-token-id');
      notify({ type: 'rejected', tokenId, reason });
    },
    notify,
    uninstall() {
      isInstalled = false;
      stopWatching();
      late.forEach((cancel) => cancel());
      clearPage();
    },
  };
}
