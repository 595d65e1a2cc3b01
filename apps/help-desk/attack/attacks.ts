import type { Attack } from './attack.ts';
import { askTooMuch } from './attacks/ask-too-much.ts';
import { breakHttp } from './attacks/break-http.ts';
import { claimToBeSomebody } from './attacks/claim-to-be-somebody.ts';
import { forgeTokens } from './attacks/forge-tokens.ts';
import { guessKeys } from './attacks/guess-keys.ts';
import { readTheLog } from './attacks/read-the-log.ts';
import { readWhatIsHidden } from './attacks/read-what-is-hidden.ts';
import { sendNonsense } from './attacks/send-nonsense.ts';
import { slipInScripts } from './attacks/slip-in-scripts.ts';
import { writeFromOtherSites } from './attacks/write-from-other-sites.ts';

/** In the order in which they are tried: the first needs the content as it is, the last looks back. */
export const attacks: Attack[] = [
  readWhatIsHidden,
  forgeTokens,
  claimToBeSomebody,
  writeFromOtherSites,
  guessKeys,
  slipInScripts,
  askTooMuch,
  breakHttp,
  sendNonsense,
  readTheLog,
];
