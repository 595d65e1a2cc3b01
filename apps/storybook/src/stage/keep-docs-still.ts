/**
 * A docs page holds several stories, each in a frame of its own, and what is tested there takes the focus: the page
 * would jump about. So the focus scrolls nothing there.
 */
export function keepDocsStill(): void {
  const isInDocs = window.parent !== window.top;
  if (!isInDocs) return;
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    focus.call(this, { ...options, preventScroll: true });
  };
}
