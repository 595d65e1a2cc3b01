import { Hono } from 'hono';
import { handleHelpToken } from './help-token.ts';

export const app = new Hono();
app.all('/help-token', ({ req }) => handleHelpToken(req.raw));
