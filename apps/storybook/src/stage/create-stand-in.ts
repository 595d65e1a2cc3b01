import type { HelpWidget } from '@widget/core';
import { createVirtualClock, installWidgetScript } from '@widget/testing';
import type { StageArgs } from './stage-args.ts';

export type StandIn = ReturnType<typeof createStandIn>;

/** Puts the stand-in for the widget's script on the page, with a clock that a person moves. */
export function createStandIn({ fault }: StageArgs) {
  const clock = createVirtualClock();
  const script = installWidgetScript({
    clock,
    plan: fault === 'blocked script' ? 'blocked' : 'loads',
    notices: true,
  });

  return {
    clock,
    script,
    /** Lets it refuse each token, as a help desk does that knows another secret. */
    refuseTokensOf({ on }: HelpWidget): void {
      const refuse = () => script.refuse('invalid-signature');
      on('authenticate', refuse);
      on('renew', refuse);
    },
  };
}
