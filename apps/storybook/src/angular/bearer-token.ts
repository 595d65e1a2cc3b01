import { provideHttpClient, withInterceptors, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { authSource, httpGetToken, provideHelpWidget } from '@widget/angular';
import type { Stage } from '../stage/open-stage.ts';
import { shopSession } from './inject-session.ts';
import { SessionCard } from './session-card.ts';

type Shop = Pick<Stage, 'createHelpWidget' | 'session'>;

/** As the auth libraries bring one. */
const addBearer: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { Authorization: `Bearer ${inject(shopSession).accessToken()}` } }));

/** Starts the shop. Returns how to stop it. */
export function startWithBearer(place: HTMLElement, { createHelpWidget, session }: Shop): () => void {
  const root = place.appendChild(document.createElement('app-root'));
  const starting = createApplication({
    providers: [
      { provide: shopSession, useValue: session },
      provideHttpClient(withInterceptors([addBearer])),
      // Fetches by HttpClient, so through the interceptor.
      provideHelpWidget(() => createHelpWidget({ getToken: httpGetToken('/help-token') }), {
        auth: () => authSource(session.onChange),
      }),
    ],
  }).then((app) => {
    app.bootstrap(SessionCard, root);
    return app;
  });
  return () => void starting.then((app) => app.destroy());
}
