// src/routes/help-token/+server.ts
import type { RequestHandler } from '@sveltejs/kit';
import { handleHelpToken } from './help-token.ts';

export const POST: RequestHandler = ({ request }) => handleHelpToken(request);
