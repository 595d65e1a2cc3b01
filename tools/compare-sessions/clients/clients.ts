import { auth0 } from './auth0.ts';
import { centrifuge } from './centrifuge.ts';
import type { Client } from './client.ts';
import { keycloak } from './keycloak.ts';
import { livekit } from './livekit.ts';
import { oidcClientTs } from './oidc-client-ts.ts';
import { supabase } from './supabase.ts';
import { widget } from './widget.ts';

/** Ours first, then the others, in the order of the table. */
export const clients: readonly Client[] = [
  widget,
  auth0,
  supabase,
  oidcClientTs,
  keycloak,
  centrifuge,
  livekit,
];
