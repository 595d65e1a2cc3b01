// server/routes/help-token.ts
import { fromWebHandler } from 'h3';
import { handleHelpToken } from './help-token.ts';

export default fromWebHandler(handleHelpToken);
