import type { Tab } from '../engines/engine.ts';

/** What the page, or the one in its frame, shows of the panel. */
export const lookAtPanel = (tab: Tab, frame?: string) =>
  tab.evaluate(
    () => {
      const containers = document.querySelectorAll('#freshworks-container');
      const panel = containers[0]?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]');
      const link = panel?.querySelector('a');
      const isSeen = (element?: Element | null) => !!element?.getClientRects().length;
      return {
        containers: containers.length,
        isOpen: isSeen(panel),
        /** `loading`, `reachable`, `unreachable`. */
        state: panel?.className.replace('panel ', ''),
        otherWay: isSeen(link) ? link!.href : null,
        frame: panel?.querySelector('iframe')?.src.replace(/\/widgets.*/, ''),
      };
    },
    undefined,
    frame,
  );
