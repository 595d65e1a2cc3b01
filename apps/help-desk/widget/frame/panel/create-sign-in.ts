import type { HelpDeskApi } from '../connection/create-help-desk-api.ts';
import { RequestProblem } from '../connection/request-problem.ts';
import type { Session as SessionAnswer } from '../../../contract/widget-api.ts';
import { createLane } from '../create-lane.ts';
import type { PanelStore } from './create-panel-store.ts';
import type { FrameMessage } from '../../messages.ts';
import { createDeadline } from './create-deadline.ts';
import type { Customer } from './panel-state.ts';

export interface SignInOptions {
  store: PanelStore;
  api: HelpDeskApi;
  post(message: FrameMessage): void;
  /** Another customer comes: drops everything of the one before. */
  forget(): void;
  /** Somebody else asks now, or the same one in another language: what is on view is asked for again. */
  refresh(customer: Customer | null): void;
}

/** Knows who the customer is, from the moment a token is accepted until it expires or is rejected. */
export function createSignIn({ store, api, post, forget, refresh }: SignInOptions) {
  const lane = createLane();
  const deadline = createDeadline(end);
  let acceptedTokenId = '';
  /** Outlives the sign-in: what is still in the panel belongs to this address. */
  let owner: string | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function end() {
    api.useToken(null);
    deadline.set(null);
    store.set({ customer: null, identifying: false });
    refresh(null);
  }

  function reject(tokenId: string, reason: string, remedy: string) {
    post({ type: 'rejected', tokenId, reason, remedy });
    end();
  }

  function accept(token: string, tokenId: string, customer: Customer, expiresIn: number | null) {
    const before = store.get().customer;
    const renewed = before?.email === customer.email && before.language === customer.language;
    acceptedTokenId = tokenId;
    api.useToken(token);
    if (owner !== null && owner !== customer.email) forget();
    owner = customer.email;
    store.set({ customer, identifying: false });
    deadline.set(expiresIn);
    if (!renewed) refresh(customer);
  }

  function ask(token: string, tokenId: string, wait = 1000) {
    lane.run((signal) => api.session(token, signal), {
      done({ customer, expiresIn }: SessionAnswer) {
        if (customer) accept(token, tokenId, customer, expiresIn);
        else reject(tokenId, 'no-customer', 'Sign it for a customer.');
      },
      failed(error) {
        const { status, code, message } = error instanceof RequestProblem ? error : new RequestProblem(0, {});
        if (status >= 400 && status < 500 && status !== 429) return reject(tokenId, code, message);
        // The help desk is out of reach, which says nothing about the token. Until it is back, the panel is open to
        // everybody.
        if (store.get().identifying) {
          store.set({ identifying: false });
          refresh(null);
        }
        retry = setTimeout(() => ask(token, tokenId, Math.min(2 * wait, 30_000)), wait);
      },
    });
  }

  return {
    authenticate(token: string, tokenId: string) {
      clearTimeout(retry);
      if (!store.get().customer) store.set({ identifying: true });
      ask(token, tokenId);
    },
    /** The help desk does not accept the token in use any more. */
    rejected: (reason: string, remedy: string) => reject(acceptedTokenId, reason, remedy),
  };
}
