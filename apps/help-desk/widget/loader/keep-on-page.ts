const leaveEvent = 'help-widget-leave';

/**
 * Puts a container on the page and keeps it there: beside the body, where a page that swaps its body leaves it alone,
 * with its frame and all that is typed in it. A page has one widget: one that is still there is taken down, and what a
 * page cache has brought back of one is removed.
 *
 * @param returned called when the page had removed it and it was put back: its frame has to load anew
 * @param leave called when another one takes the page over
 * @returns takes it off the page
 */
export function keepOnPage(container: HTMLElement, returned: () => void, leave: () => void): () => void {
  dispatchEvent(new Event(leaveEvent));
  document.querySelectorAll(`#${container.id}`).forEach((other) => other.remove());
  addEventListener(leaveEvent, leave);

  const observer = new MutationObserver(() => {
    if (container.isConnected) return;
    put();
    returned();
  });

  function put(): void {
    document.documentElement.append(container);
    observer.observe(document.documentElement, { childList: true });
  }

  put();

  return () => {
    removeEventListener(leaveEvent, leave);
    observer.disconnect();
    container.remove();
  };
}
