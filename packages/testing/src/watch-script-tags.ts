const address = /\/widgets\/\d+\.js$/;

const isWidgetTag = (node: unknown): node is HTMLScriptElement =>
  node instanceof HTMLScriptElement && address.test(node.src);

/** Answers each tag of a widget's script that comes onto the page, in the browser's place. Returns what ends that. */
export function watchScriptTags(answer: (tag: HTMLScriptElement) => void): () => void {
  const listening = new AbortController();
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (isWidgetTag(node)) answer(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true });

  // A browser does try to load the tag: what comes of that is nobody's business here.
  const silence = (event: Event) => {
    if (event.isTrusted && isWidgetTag(event.target)) event.stopImmediatePropagation();
  };
  for (const type of ['load', 'error']) {
    document.addEventListener(type, silence, { capture: true, signal: listening.signal });
  }

  return () => {
    observer.disconnect();
    listening.abort();
    document.querySelectorAll('script').forEach((tag) => isWidgetTag(tag) && tag.remove());
  };
}
