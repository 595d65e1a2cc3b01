import { createTokenHandler } from '@widget/server';
import { readUser } from './read-user.ts';

export const handleHelpToken = createTokenHandler({
  secret: process.env['HELP_DESK_SECRET'],
  getUser: (request) => readUser(request),
});
