import { createServerAdapter } from '@whatwg-node/server';
import fastify from 'fastify';
import { handleHelpToken } from './help-token.ts';

const adapter = createServerAdapter(handleHelpToken);

export const app = fastify();
app.all('/help-token', (request, reply) => adapter.handleNodeRequestAndResponse(request, reply));
