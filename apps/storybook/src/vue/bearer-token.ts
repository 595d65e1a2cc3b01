import type { Stage } from '../stage/open-stage.ts';
import SessionCard from './session-card.vue';
import { startApp } from './start-app.ts';

type Shop = Pick<Stage, 'createHelpWidget' | 'session'>;

/** Starts the shop. Returns how to stop it. */
export function startWithBearer(place: HTMLElement, { createHelpWidget, session }: Shop): () => void {
  const helpWidget = createHelpWidget({
    getToken({ signal }) {
      const headers = { Authorization: `Bearer ${session.accessToken()}` };
      return fetch('/help-token', { method: 'POST', signal, headers });
    },
  });
  return startApp(place, { helpWidget, session }, SessionCard);
}
