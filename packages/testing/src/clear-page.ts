import { pageSymbol } from '@widget/core/protocol';

/** Takes off the page what the script and its clients have put there. */
export function clearPage(): void {
  delete window.FreshworksWidget;
  delete window.fwSettings;
  // A client that a test has left mounted has no say in the next one.
  Reflect.deleteProperty(window, pageSymbol);
}
