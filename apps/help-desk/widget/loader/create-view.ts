import { directionOf } from '../locales/direction-of.ts';
import styles from './loader.css?inline';
import { texts } from './texts.ts';

const icon =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.8v.1"/></svg>';

/** What the widget puts on the page: a launcher, and above it the panel for the frame. */
export function createView(handle: Record<'toggle' | 'intend' | 'close' | 'retry', () => void>) {
  const container = document.createElement('div');
  container.id = 'freshworks-container';
  const shadow = container.attachShadow({ mode: 'open' });
  // A constructed sheet, unlike a style element, needs no permission in the page's content security policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  shadow.innerHTML = `<div class="panel" hidden><div class="cover"><button class="close" type="button"></button><p role="status"></p><button class="retry" type="button" hidden></button></div></div><button class="launcher" type="button" aria-expanded="false">${icon}<span></span></button>`;
  const [panel, launcher] = shadow.children as unknown as [HTMLElement, HTMLElement];

  const cover = panel.firstElementChild as HTMLElement;
  const [closeButton, notice, retryButton] = cover.children as unknown as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  let text = texts['en']!;

  launcher.onclick = handle.toggle;
  closeButton.onclick = handle.close;
  retryButton.onclick = handle.retry;
  for (const type of ['pointerenter', 'focus', 'touchstart']) {
    launcher.addEventListener(type, handle.intend, { passive: true });
  }

  let opener: Element | null = null;

  return {
    container,
    panel,
    launcher,
    isOpen: () => !panel.hidden,
    /** Says everything in a language that there are texts for, and the launcher's as the page wants it. */
    label(language: string, launcherText?: string): void {
      text = texts[language]!;
      launcher.lastChild!.textContent = launcherText ?? text.launcher;
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
    focus(element: HTMLElement): void {
      if (shadow.activeElement !== element) element.focus();
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
