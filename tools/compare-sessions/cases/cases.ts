import type { Case } from './case.ts';
import { clockAhead, clockBack, clockBehind, clockFarForward, clockForward } from './clock-steps.ts';
import { concurrentCallers } from './concurrent-callers.ts';
import { lateRenewal } from './late-renewal.ts';
import { leftovers } from './leftovers.ts';
import { fortyDays, halfUsed, lifetimeCases } from './lifetimes.ts';
import { outages } from './outages.ts';
import { retryAfter } from './retry-after.ts';
import { secondTab } from './second-tab.ts';
import { signOutDead, signOutOffline } from './sign-out-without-network.ts';
import { sleep, sleepUntouched } from './sleep.ts';
import { userSwitch } from './user-switch.ts';

/** The rows of the table. */
export const cases: readonly Case[] = [
  lateRenewal,
  userSwitch,
  signOutOffline,
  signOutDead,
  secondTab,
  leftovers,
  concurrentCallers,
  clockForward,
  clockFarForward,
  clockBack,
  clockAhead,
  clockBehind,
  sleep,
  sleepUntouched,
  ...lifetimeCases,
  fortyDays,
  halfUsed,
  ...outages,
  retryAfter,
];
