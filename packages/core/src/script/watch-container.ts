/** What holds the widget on the page, with either script. */
const id = 'freshworks-container';

/**
 * Calls `lost` when the page has thrown the widget away with what was around it, as one that swaps its body does, and
 * nobody has put it back by the end of the turn. What a page cache brings back later is a dead copy of it.
 */
export function watchContainer(lost: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    watch();
    const removed = records
      .flatMap(({ removedNodes }) => [...removedNodes] as Element[])
      .flatMap((node) => (node.id === id ? node : (node.querySelector?.(`#${id}`) ?? [])));
    // The script may put it back itself.
    queueMicrotask(() => removed.some((container) => !container.isConnected) && lost());
  });

  function watch(): void {
    for (const node of [document.documentElement, document.body ?? document])
      observer.observe(node, { childList: true });
  }

  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
