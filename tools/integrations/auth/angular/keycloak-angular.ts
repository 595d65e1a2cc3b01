import { inject } from '@angular/core';
import { authState } from '@widget/angular';
import { KEYCLOAK_EVENT_SIGNAL, KeycloakEventType } from 'keycloak-angular';
import Keycloak from 'keycloak-js';

export function helpAuth() {
  const keycloak = inject(Keycloak);
  const event = inject(KEYCLOAK_EVENT_SIGNAL);
  return () => authState(event().type === KeycloakEventType.KeycloakAngularInit, keycloak.subject);
}
