import { directionOf } from '../locales/direction-of.ts';
import { holdPage } from './hold-page.ts';
import styles from './loader.css?inline';
import { texts } from './texts.ts';

/** An element, made without any text that a browser would have to read as HTML: Trusted Types allow it everywhere. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** What the widget puts on the page: a launcher, and above it the panel for the frame. */
export function createView(handle: Record<'toggle' | 'intend' | 'retry', () => void>) {
  const notice = element('div', { role: 'alert' });
  const retryButton = element('button', { className: 'retry', onclick: handle.retry });
  const cover = element('div', { className: 'cover' });
  const panel = element('div', { role: 'dialog', hidden: true }, cover);
  const launcher = element('button', {
    className: 'launcher',
    ariaExpanded: 'false',
    onclick: handle.toggle,
    onpointerenter: handle.intend,
    onfocus: handle.intend,
  });
  const container = element('div', { id: 'freshworks-container' });
  const shadow = container.attachShadow({ mode: 'open' });
  // A constructed sheet, unlike a style element, needs no permission in the page's content security policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(panel, launcher);

  let opener: Element | null = null;
  let giveBack: (() => void) | undefined;

  return {
    container,
    panel,
    launcher,
    isOpen: () => !panel.hidden,
    /** Says everything in a language that there are texts for, and the launcher's as the page wants it. */
    label(language: string, own?: string): void {
      const text = texts[language]!;
      // Its sign is no part of its name.
      panel.ariaLabel = launcher.ariaLabel = launcher.textContent = own ?? text.launcher;
      cover.dir = directionOf(language);
      notice.textContent = text.failed;
      retryButton.textContent = text.retry;
    },
    /** What is in the frame's place until it is `reachable`: its outline, or what went wrong. */
    cover(state: 'loading' | 'unreachable' | 'reachable', { href, host }: Pick<URL, 'href' | 'host'>): void {
      panel.className = `panel ${state}`;
      cover.replaceChildren();
      // Another way to the help desk, where no frame may hold it: the address says enough in every language.
      if (state === 'unreachable')
        cover.append(notice, retryButton, element('a', { target: '_blank', href, textContent: host }));
    },
    open(): void {
      opener = document.activeElement;
      panel.hidden = false;
      launcher.ariaExpanded = 'true';
      const fills = getComputedStyle(panel).position === 'fixed';
      panel.ariaModal = String(fills);
      if (fills) giveBack = holdPage(handle.toggle);
    },
    /** Once only: a frame that has the focus and is given it again loses the keys to the page, in Chromium at least. */
    focus(target: HTMLElement): void {
      if (shadow.activeElement !== target) target.focus();
    },
    /** Closes the panel; the focus goes back to where it came from. */
    close(): void {
      panel.hidden = true;
      launcher.ariaExpanded = 'false';
      giveBack?.();
      giveBack = undefined;
      const isElsewhere = opener?.isConnected && opener !== container && opener !== document.body;
      ((isElsewhere ? opener : launcher) as HTMLElement).focus();
    },
  };
}
