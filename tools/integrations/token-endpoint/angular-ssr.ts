// src/server.ts
import { AngularAppEngine, createRequestHandler } from '@angular/ssr';
import { handleHelpToken } from './help-token.ts';

const angular = new AngularAppEngine();

export const reqHandler = createRequestHandler((request) =>
  new URL(request.url).pathname === '/help-token' ? handleHelpToken(request) : angular.handle(request),
);
