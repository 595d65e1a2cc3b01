// app/help-token/route.ts
import { handleHelpToken } from './help-token.ts';

export const POST = handleHelpToken;
