// src/pages/help-token.ts
import type { APIRoute } from 'astro';
import { handleHelpToken } from './help-token.ts';

export const prerender = false;
export const ALL: APIRoute = ({ request }) => handleHelpToken(request);
