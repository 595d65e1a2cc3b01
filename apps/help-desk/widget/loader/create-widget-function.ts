import {
  noticeEvent,
  type FormTarget,
  type TicketFields,
  type WidgetCommand,
  type WidgetLabels,
  type WidgetNotice,
} from '@widget/core/protocol';
import type { OpenTarget, PageMessage } from '../messages.ts';
import { closestLanguage } from './closest-language.ts';
import { createFrameFacts } from './create-frame-facts.ts';
import { createPanelHost } from './create-panel-host.ts';
import { createSignIn } from './create-sign-in.ts';
import { texts } from './texts.ts';

const notify = (detail: WidgetNotice) => dispatchEvent(new CustomEvent(noticeEvent, { detail }));

type Fields<Value> = [kind: 'ticketForm', fields: Value, form?: FormTarget | undefined];

const formMessage = <Type, Value>(type: Type, [, fields, form]: Fields<Value>) => ({
  type,
  fields,
  ...(form && { form }),
});

/** Puts the widget of this script on the page. Returns the function that carries out the documented commands. */
export function createWidgetFunction(script: string): (...command: WidgetCommand) => void {
  const address = new URL(script.replace(/\.js$/, '/frame'));
  let locale = window.fwSettings?.locale;
  /** What the customer prefers, once the frame knows. */
  let preferred: string | null = null;
  let labels: Record<string, WidgetLabels> = {};
  const facts = createFrameFacts();
  const signIn = createSignIn((message) => panel.say(message));
  const panel = createPanelHost({
    address() {
      address.search = `${new URLSearchParams({ origin: location.origin, ...(locale && { locale }) })}`;
      return address.href;
    },
    brief() {
      facts.all().forEach(panel.say);
      signIn.introduce();
    },
    notify,
    hear(message) {
      if (message.type === 'language') {
        preferred = message.preferred;
        return label();
      }
      notify(message);
      // A page without our client knows nothing of notices: the documented callback is all it has.
      if (message.type === 'rejected' && message.reason === 'token-expired') signIn.renew();
    },
  });

  function tell(message: PageMessage): void {
    facts.add(message);
    panel.say(message);
  }

  /** By the rule of the panel: what the page wants, what the customer prefers, then what the browser is set to. */
  function label(): void {
    const wishes = [locale, preferred, ...navigator.languages, 'en'].flatMap((tag) => tag || []);
    const language = closestLanguage(texts, wishes)!;
    const own = closestLanguage(labels, [locale || preferred || language, language]);
    panel.label(language, own && labels[own]!.launcher);
  }

  label();
  // An async script may run before there is a body.
  ((document.body as HTMLElement | null) ?? document.documentElement).append(panel.container);

  const commands = {
    open: (kind?: OpenTarget['view'], detail?: object) =>
      panel.open(kind && ({ view: kind, ...detail } as OpenTarget)),
    close: panel.close,
    show: (part?: 'launcher') => panel.setHidden(part, false),
    hide(part?: 'launcher' | 'ticketForm', fields: string[] = [], form?: FormTarget) {
      if (part === 'ticketForm') tell(formMessage('hideFields', [part, fields, form]));
      else panel.setHidden(part, true);
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
    authenticate: signIn.enter,
    logout() {
      if (!signIn.leave()) return;
      facts.forgetPerson();
      preferred = null;
      label();
      panel.renew();
    },
    boot: () => panel.setHidden(undefined, false),
    destroy: () => panel.setHidden(undefined, true),
  } satisfies Record<WidgetCommand[0], (...rest: never[]) => void>;

  return (name, ...rest) => {
    const command = commands[name] as ((...rest: unknown[]) => void) | undefined;
    if (command) command(...rest);
    else console.warn(`[help widget] There is no command "${name as string}".`);
  };
}
