import type { Principal } from '../../desk/readers/principal.ts';

/** What the REST API's routes know of a request. */
export interface ApiEnv {
  Variables: {
    principal: Principal;
    /** The API reads and writes the texts in the portal's own language. */
    defaultLanguage: string;
  };
}
