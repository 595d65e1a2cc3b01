/**
 * Where the open panel fills a phone, the page behind it can be neither used nor scrolled, and Back closes the panel.
 *
 * @returns gives the page back
 */
export function holdPage(close: () => void): () => void {
  const { body, documentElement } = document;
  const { style } = documentElement;
  const { overflow } = style;
  body.inert = true;
  style.overflow = 'hidden';
  // What the page's router has kept there stays: for it nothing has moved.
  history.pushState({ ...history.state, helpWidget: true }, '');
  addEventListener('popstate', close);

  return () => {
    removeEventListener('popstate', close);
    body.inert = false;
    style.overflow = overflow;
    // Unless Back was pressed, or the page has moved on.
    if ((history.state as { helpWidget?: true } | null)?.helpWidget) history.back();
  };
}
