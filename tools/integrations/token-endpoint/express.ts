import { createServerAdapter } from '@whatwg-node/server';
import express from 'express';
import { handleHelpToken } from './help-token.ts';

export const app = express();
app.all('/help-token', createServerAdapter(handleHelpToken));
