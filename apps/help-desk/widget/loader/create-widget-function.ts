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

const warn = (text: string) => console.warn(`[help widget] ${text}`);

/** A page may name one field where a list is expected. */
const toList = (names: unknown): string[] => [names].flat().filter((name) => typeof name === 'string');

/** Puts the widget of this script on the page. Returns the function that carries out the documented commands. */
export function createWidgetFunction(script: string): (...command: WidgetCommand) => void {
  let locale: string | undefined;
  /** What the customer prefers, once the frame knows. */
  let preferred: string | null = null;
  let labels: Record<string, WidgetLabels> = {};
  const facts = createFrameFacts();
  const signIn = createSignIn((message) => panel.say(message));
  const panel = createPanelHost({
    address: () =>
      script.replace(/\.js$/, `/frame?origin=${location.origin}&locale=${encodeURIComponent(locale ?? '')}`),
    brief() {
      facts.all().forEach(panel.say);
      signIn.introduce();
    },
    notify(notice) {
      notify(notice);
      if (notice.type === 'open') signIn.used();
    },
    leave: destroy,
    hear(message) {
      if (message.type === 'language') {
        preferred = message.preferred;
        return label();
      }
      if (message.type !== 'rejected') return notify(message);
      const { remedy, ...notice } = message;
      notify(notice);
      // A page without our client knows nothing of notices: the documented callback is all it has, and the console.
      if (notice.reason === 'token-expired') signIn.expired();
      else if (!notice.tokenId) warn(`The token is refused (${notice.reason}). ${remedy}`);
    },
  });

  function notify(detail: WidgetNotice): void {
    dispatchEvent(new CustomEvent(noticeEvent, { detail }));
  }

  function tell(message: object): void {
    // Plain data, which a frame can be sent, whatever the page's own objects are.
    const plain = JSON.parse(JSON.stringify(message)) as PageMessage;
    facts.add(plain);
    panel.say(plain);
  }

  const tellForm = (type: PageMessage['type'], fields: string[] | TicketFields, form?: FormTarget) =>
    tell({ type, fields, form });

  /** By the rule of the panel: what the page wants, what the customer prefers, then what the browser is set to. */
  function label(): void {
    const wishes = [locale, preferred, ...navigator.languages, 'en'].flatMap((tag) => tag || []);
    const language = closestLanguage(texts, wishes)!;
    const own = closestLanguage(labels, [locale || preferred || language, language]);
    panel.label(language, own && labels[own]!.launcher);
  }

  function begin(): void {
    locale = window.fwSettings?.locale;
    label();
    panel.boot();
  }

  function destroy(): void {
    signIn.leave();
    facts.clear();
    labels = {};
    preferred = null;
    panel.destroy();
  }

  const commands = {
    open(kind?: OpenTarget['view'], detail?: { id?: number; formId?: number }) {
      if (kind === 'article') panel.open({ view: kind, id: Number(detail!.id) });
      else panel.open(kind === 'ticketForm' ? { view: kind, formId: detail?.formId } : undefined);
    },
    close: panel.close,
    show: panel.show,
    hide(part?: 'launcher' | 'ticketForm', fields?: string[], form?: FormTarget) {
      if (part === 'ticketForm') tellForm('hideFields', toList(fields), form);
      else panel.hide();
    },
    disable: (_: 'ticketForm', fields: string[], form?: FormTarget) =>
      tellForm('disableFields', toList(fields), form),
    enable: (_: 'ticketForm', fields: string[], form?: FormTarget) =>
      tellForm('enableFields', toList(fields), form),
    // None of the form's fields has a list to choose from.
    hideChoices() {},
    prefill: (_: 'ticketForm', fields: TicketFields, form?: FormTarget) => tellForm('prefill', fields, form),
    identify: (_: 'ticketForm', fields: TicketFields, form?: FormTarget) =>
      tellForm('identify', fields, form),
    clear: () => tell({ type: 'clearForm' }),
    setLabels(next: Record<string, WidgetLabels>) {
      for (const { launcher = '' } of Object.values(next)) launcher.trim();
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
      const wasSignedIn = signIn.leave();
      // A page may have said who the person is without a token.
      if (!facts.forgetPerson() && !wasSignedIn) return;
      preferred = null;
      label();
      panel.renew();
    },
    boot: begin,
    destroy,
  } satisfies Record<WidgetCommand[0], (...rest: never[]) => void>;

  begin();

  return (name, ...rest) => {
    try {
      if (!Object.hasOwn(commands, name)) throw new TypeError('no such command.');
      const command = commands[name] as (...rest: unknown[]) => void;
      command(...rest);
    } catch (fault) {
      // The page goes on, and so do the calls after this one.
      warn(`${name}: ${(fault as Error).message}`);
    }
  };
}
