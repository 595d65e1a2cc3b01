/** What holds the widget on the page, with either script. */
const id = 'freshworks-container';

/**
 * Calls `lost` when the page has thrown the widget away with what was around it, as one that swaps its body does, and
 * nobody has put it back by the end of the turn. What a page cache brings back later is a dead copy of it.
 */
export function watchContainer(lost: () => void, signal: AbortSignal): void {
  let container: Element | null = null;

  function look(): void {
    const last = container;
    container = document.getElementById(id);
    // For a moment a page may have no body.
    for (const node of [document.documentElement, document.querySelector('body')])
      if (node) observer.observe(node, { childList: true });
    // The script may put it back itself.
    queueMicrotask(() => last?.isConnected === false && lost());
  }

  const observer = new MutationObserver(look);
  look();
  signal.addEventListener('abort', () => observer.disconnect());
}
