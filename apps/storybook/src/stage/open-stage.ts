import { createHelpWidget, type GetToken, type HelpWidget } from '@widget/core';
import { answerTokenRequests } from './answer-token-requests.ts';
import { chooseHelpDesk, type HelpDeskChoice, type HelpDeskWish } from './choose-help-desk.ts';
import { createShopSession, type ShopSession } from './create-shop-session.ts';
import { createStandIn, type StandIn } from './create-stand-in.ts';
import { createTokenEndpoint } from './create-token-endpoint.ts';
import { nobody, type StageArgs } from './stage-args.ts';

/** What a story's app is given, and what is around it. */
export interface Stage {
  readonly helpWidget: HelpWidget;
  /** For an app that fetches its tokens itself: gives the client above this way to them. */
  readonly createHelpWidget: (options: { getToken: GetToken }) => HelpWidget;
  readonly session: ShopSession;
  readonly choice: HelpDeskChoice;
  readonly standIn: StandIn | null;
  /** Calls `listener` after whatever has happened in the widget's client. */
  readonly watch: (listener: () => void) => void;
  /** Calls `stop` when the story ends. */
  readonly whenClosed: (stop: () => void) => void;
}

const widgetId = 81000000001;

/** Ends the story that is on the page: there is one widget on a page, so there is one stage. */
let close = () => {};

export const closeStage = (): void => close();

/** Sets up a new stage; the one before is closed. */
export async function openStage(args: StageArgs, wish: HelpDeskWish): Promise<Stage> {
  const choice = await chooseHelpDesk(args, wish);
  close();

  const listeners = new Set<() => void>();
  const stops: (() => void)[] = [];
  const { customer, fault } = args;
  const session = createShopSession(
    fault === 'shop still loading' ? undefined : customer === nobody ? null : customer,
  );
  const logger = () => listeners.forEach((listener) => listener());
  const standIn = 'standIn' in choice ? createStandIn(args) : null;
  const endpoint = standIn && createTokenEndpoint(args, session, standIn.clock);
  let getToken: GetToken =
    endpoint ??
    (({ signal }) => {
      const headers = { authorization: `Bearer ${session.accessToken()}` };
      return fetch('/help-token', { method: 'POST', signal, headers });
    });
  const helpWidget = createHelpWidget(
    {
      widgetId,
      // With the stand-in the browser asks for the script all the same: nobody outside is bothered with that.
      host: 'origin' in choice ? choice.origin : location.origin,
      load: 'now',
      logger,
      getToken: (request) => getToken(request),
    },
    standIn?.clock,
  );
  if (fault === 'wrong secret') standIn?.refuseTokensOf(helpWidget);

  close = () => {
    close = () => {};
    for (const stop of stops.splice(0)) stop();
    helpWidget.destroy();
    standIn?.script.uninstall();
    // What the real script leaves behind, hidden.
    document.querySelector('#freshworks-container')?.remove();
  };

  return {
    helpWidget,
    createHelpWidget(options) {
      ({ getToken } = options);
      if (endpoint) stops.push(answerTokenRequests(endpoint, session));
      return helpWidget;
    },
    session,
    choice,
    standIn,
    watch: (listener) => listeners.add(listener),
    whenClosed: (stop) => stops.push(stop),
  };
}
