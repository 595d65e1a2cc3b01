import {
  noticeEvent,
  type Credentials,
  type FormTarget,
  type TicketFields,
  type WidgetCommand,
  type WidgetLabels,
  type WidgetNotice,
} from '@widget/core/protocol';
import type { FrameMessage, OpenTarget, PageMessage } from '../messages.ts';
import { createFrame } from './create-frame.ts';
import { createView } from './create-view.ts';
import { lifetimeOf } from './lifetime-of.ts';

/**
 * The widget on one page: carries out the documented commands, and keeps the frame informed. The frame loads when the
 * person is about to open it; whatever was said before waits here. A logout throws the frame away with all it knew.
 */
export function createWidget(script: string): (...command: WidgetCommand) => void {
  const address = new URL(script.replace(/\.js$/, '/frame'));
  let locale = window.fwSettings?.locale;
  let labels: Record<string, WidgetLabels> = {};
  let credentials: Credentials | null = null;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  let frame: ReturnType<typeof createFrame> | null = null;
  /** That the person has opened the panel, as long as the frame does not listen yet. */
  let opening: PageMessage | null = null;
  /** What a frame has to know from the start. */
  let facts: PageMessage[] = [];
  const view = createView({
    toggle: () => (view.isOpen() ? close() : open()),
    intend: ensureFrame,
    close,
    retry: ensureFrame,
  });

  function notify(notice: WidgetNotice): void {
    dispatchEvent(new CustomEvent(noticeEvent, { detail: notice }));
  }

  function tell(message: PageMessage): void {
    const same = JSON.stringify(message);
    // An app may prefill with each render, and what was filled in before a form is cleared is gone.
    facts = facts.filter(
      (fact) => JSON.stringify(fact) !== same && (message.type !== 'clearForm' || fact.type !== 'prefill'),
    );
    facts.push(message);
    tellFrame(message);
  }

  function ensureFrame(): void {
    if (frame) return;
    address.search = `${new URLSearchParams({ origin: location.origin, ...(locale && { locale }) })}`;
    view.cover('loading');
    frame = createFrame(address.href, view.launcher.textContent, greet, hear, () => {
      removeFrame();
      view.cover('failed');
    });
    view.panel.append(frame.element);
  }

  function removeFrame(): void {
    frame?.remove();
    frame = null;
  }

  function greet(): void {
    view.cover(null);
    facts.forEach(tellFrame);
    if (credentials) tellFrame(identity(credentials));
    if (opening) showFrame(opening);
    else if (view.isOpen()) tellFrame({ type: 'open', quietly: true });
  }

  const tellFrame = (message: PageMessage) => frame?.say(message);

  const identity = ({ token, tokenId = '' }: Credentials): PageMessage => ({
    type: 'authenticate',
    token,
    tokenId,
  });

  /** Shows what is asked for as soon as the frame listens. It passes the focus it is given on to what it shows. */
  function showFrame(message: PageMessage): void {
    opening = tellFrame(message) ? null : message;
    if (!opening) view.focus(frame!.element);
  }

  function open(target?: OpenTarget): void {
    ensureFrame();
    const wasOpen = view.isOpen();
    if (!wasOpen) view.open();
    showFrame({ type: 'open', ...(target && { target }) });
    if (!wasOpen) notify({ type: 'open' });
  }

  function close(): void {
    if (!view.isOpen()) return;
    opening = null;
    view.close();
    notify({ type: 'close' });
  }

  function hear(message: FrameMessage): void {
    if (message.type === 'close') close();
    else if (message.type === 'article' || message.type === 'ticket') notify(message);
    else if (message.type === 'rejected') {
      notify(message);
      // A page without our client knows nothing of notices: the documented callback is all it has.
      if (message.reason === 'token-expired') credentials?.callback();
    }
  }

  function authenticate(next: Credentials): void {
    credentials = next;
    tellFrame(identity(next));
    clearTimeout(renewal);
    const lifetime = lifetimeOf(next.token);
    // As documented, "before token expiry": a page without our client has nothing else to renew by.
    if (lifetime) renewal = setTimeout(() => next.callback(), lifetime * 0.9);
  }

  function logout(): void {
    if (!credentials) return;
    clearTimeout(renewal);
    credentials = null;
    facts = facts.filter(({ type }) => type !== 'prefill' && type !== 'identify');
    removeFrame();
    if (view.isOpen()) ensureFrame();
  }

  function label(): void {
    const language = locale ?? navigator.language;
    view.label(labels[language]?.launcher, language);
  }

  label();
  // An async script may run before there is a body.
  ((document.body as HTMLElement | null) ?? document.documentElement).append(view.container);

  const setHidden = (part: 'launcher' | undefined, isHidden: boolean) => {
    if (isHidden) close();
    (part ? view.launcher : view.container).hidden = isHidden;
  };

  type Fields<Value> = [kind: 'ticketForm', fields: Value, form?: FormTarget | undefined];
  const formMessage = <Type, Value>(type: Type, [, fields, form]: Fields<Value>) => ({
    type,
    fields,
    ...(form && { form }),
  });

  const commands = {
    open: (kind?: OpenTarget['view'], detail?: object) =>
      open(kind && ({ view: kind, ...detail } as OpenTarget)),
    close,
    show: (part?: 'launcher') => setHidden(part, false),
    hide(part?: 'launcher' | 'ticketForm', fields: string[] = [], form?: FormTarget) {
      if (part === 'ticketForm') tell(formMessage('hideFields', [part, fields, form]));
      else setHidden(part, true);
    },
    disable: (...rest: Fields<string[]>) => tell(formMessage('disableFields', rest)),
    prefill: (...rest: Fields<TicketFields>) => tell(formMessage('prefill', rest)),
    identify: (...rest: Fields<TicketFields>) => tell(formMessage('identify', rest)),
    clear: () => tell({ type: 'clearForm' }),
    setLabels(next: Record<string, WidgetLabels>) {
      labels = { ...labels, ...next };
      tell({ type: 'labels', labels: next });
      label();
    },
    setLocale(tag: string) {
      locale = tag;
      tell({ type: 'locale', locale });
      label();
    },
    authenticate,
    logout,
    boot: () => setHidden(undefined, false),
    destroy: () => setHidden(undefined, true),
  } satisfies Record<WidgetCommand[0], (...rest: never[]) => void>;

  return (name, ...rest) => {
    const command = commands[name] as ((...rest: unknown[]) => void) | undefined;
    if (command) command(...rest);
    else console.warn(`[help widget] There is no command "${name as string}".`);
  };
}
