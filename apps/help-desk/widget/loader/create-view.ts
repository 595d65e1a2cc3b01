import { directionOf } from '../locales/direction-of.ts';
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
export function createView(handle: Record<'toggle' | 'intend' | 'close' | 'retry', () => void>) {
  const closeButton = element('button', { className: 'close', onclick: handle.close });
  const notice = element('p', { role: 'status' });
  const retryButton = element('button', { className: 'retry', onclick: handle.retry });
  const cover = element('div', { className: 'cover' }, closeButton, notice, retryButton);
  const panel = element('div', { className: 'panel', hidden: true }, cover);
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

  let text = texts['en']!;
  let opener: Element | null = null;

  return {
    container,
    panel,
    launcher,
    isOpen: () => !panel.hidden,
    /** Says everything in a language that there are texts for, and the launcher's as the page wants it. */
    label(language: string, own?: string): void {
      text = texts[language]!;
      // Its sign is no part of its name.
      launcher.ariaLabel = launcher.textContent = own ?? text.launcher;
      cover.dir = directionOf(language);
      closeButton.ariaLabel = text.close;
      retryButton.textContent = text.retry;
    },
    /** What is in the place of the frame: as long as it loads, a way out; then nothing, or what went wrong. */
    cover(state: 'loading' | 'failed' | null): void {
      cover.hidden = !state;
      retryButton.hidden = state !== 'failed';
      notice.textContent = state === 'failed' ? text.failed : '';
    },
    open(): void {
      opener = document.activeElement;
      panel.hidden = false;
      launcher.ariaExpanded = 'true';
    },
    /** Once only: a frame that has the focus and is given it again loses the keys to the page, in Chromium at least. */
    focus(target: HTMLElement): void {
      if (shadow.activeElement !== target) target.focus();
    },
    /** Closes the panel; the focus goes back to where it came from. */
    close(): void {
      panel.hidden = true;
      launcher.ariaExpanded = 'false';
      const isElsewhere = opener?.isConnected && opener !== container && opener !== document.body;
      ((isElsewhere ? opener : launcher) as HTMLElement).focus();
    },
  };
}
