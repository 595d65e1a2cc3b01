import { toLambdaHandler } from 'srvx/aws-lambda';
import { handleHelpToken } from './help-token.ts';

export const handler = toLambdaHandler({ fetch: (request) => handleHelpToken(request) });
