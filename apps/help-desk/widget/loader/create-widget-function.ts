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
import { createTokenKeeper } from './create-token-keeper.ts';
import { texts } from './texts.ts';

const warn = (text: string) => console.warn(`[help widget] ${text}`);

/** @throws TypeError for what cannot be drawn */
function requireTexts({ launcher = '' }: WidgetLabels): void {
  if (typeof launcher !== 'string') throw new TypeError('give texts.');
}

/** Puts the widget of this script on the page. Returns the function that carries out the documented commands. */
export function createWidgetFunction(script: string): (...command: WidgetCommand) => void {
  let locale: string | undefined;
  /** What the customer prefers, once the frame knows. */
  let preferred: string | null = null;
  let labels: Record<string, WidgetLabels> = {};
  const facts = createFrameFacts();
  const keeper = createTokenKeeper((message) => panel.say(message));
  const panel = createPanelHost({
    address: () =>
      script.replace(
        /\.js$/,
        // The origin as others see it: a page out of a file has none.
        `/frame?origin=${origin}&isolated=${window.crossOriginIsolated}&locale=${encodeURIComponent(locale ?? '')}`,
      ),
    brief() {
      facts.all().forEach(panel.say);
      keeper.introduce();
    },
    notify(notice) {
      notify(notice);
      if (notice.type === 'open') keeper.used();
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
      if (notice.reason === 'token-expired') keeper.expired();
      else if (!notice.tokenId) warn(`The token is refused (${notice.reason}). ${remedy}`);
    },
  });

  function notify(detail: WidgetNotice): void {
    dispatchEvent(new CustomEvent(noticeEvent, { detail }));
  }

  const tell = (message: object) => panel.say(facts.add(message));

  /** What a page says of the contact form: the frame judges it. */
  const tellForm =
    (type: PageMessage['type']) => (_: 'ticketForm', fields?: string[] | TicketFields, form?: FormTarget) =>
      tell({ type, fields, form });
  const hideFields = tellForm('hideFields');

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
    keeper.leave();
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
      if (part === 'ticketForm') hideFields(part, fields, form);
      else panel.hide();
    },
    disable: tellForm('disableFields'),
    enable: tellForm('enableFields'),
    // None of the form's fields has a list to choose from.
    hideChoices() {},
    prefill: tellForm('prefill'),
    identify: tellForm('identify'),
    clear: () => tell({ type: 'clearForm' }),
    setLabels(next: Record<string, WidgetLabels>) {
      Object.values(next).forEach(requireTexts);
      labels = { ...labels, ...next };
      tell({ type: 'labels', labels: next });
      label();
    },
    setLocale(tag: string) {
      locale = tag;
      tell({ type: 'locale', locale });
      label();
    },
    authenticate: keeper.enter,
    logout() {
      const wasSignedIn = keeper.leave();
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
