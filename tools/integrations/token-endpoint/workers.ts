import { handleHelpToken } from './help-token.ts';

export default { fetch: (request: Request) => handleHelpToken(request) };
