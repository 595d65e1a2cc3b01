import type { WidgetCommand } from '../protocol.ts';
import { reportFault } from '../report-fault.ts';

/** Calls the script's function. What it throws is its own fault, and must not stop a sign-out halfway. */
export function tellScript(...command: WidgetCommand): void {
  try {
    window.FreshworksWidget?.(...command);
  } catch (error) {
    reportFault(error);
  }
}
