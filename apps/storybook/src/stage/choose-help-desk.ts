import { findHelpDesk } from './find-help-desk.ts';
import { nobody, type StageArgs } from './stage-args.ts';

const configured = import.meta.env['STORYBOOK_HELP_DESK'] as string | undefined;
const origin = configured ?? 'http://127.0.0.1:4800';

/** What the person has chosen in the toolbar. */
export type HelpDeskWish = 'real' | 'stand-in';

/** What answers the widget: the real help desk at an origin, or the stand-in, and why. */
export type HelpDeskChoice = { origin: string } | { standIn: string };

let isFound: Promise<boolean> | undefined;

/** Chooses the real help desk wherever it can show what the story is about. */
export async function chooseHelpDesk(
  { fault, customer }: StageArgs,
  wish: HelpDeskWish,
): Promise<HelpDeskChoice> {
  if (wish === 'stand-in') return { standIn: 'chosen in the toolbar' };
  if (fault !== 'none') return { standIn: 'this story is about a fault, which is made here' };
  if (import.meta.env.PROD && customer !== nobody)
    return { standIn: 'these pages are static, and without a server nobody can sign a token' };
  isFound ??= findHelpDesk(origin, location.hostname);
  return (await isFound) ? { origin } : { standIn: `no help desk answers at ${origin}` };
}
