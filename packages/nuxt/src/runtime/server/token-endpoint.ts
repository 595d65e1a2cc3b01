import { createTokenHandler } from '@widget/server';
import { defineEventHandler, toWebRequest } from 'h3';
import readUser from '#help-widget/user';
import { useRuntimeConfig } from '#imports';

/** Answers with the token of whoever is signed in. Some hosts know the secret only while they answer. */
export default defineEventHandler((event) => {
  const { secret } = useRuntimeConfig(event).helpWidget;
  if (!secret) {
    const message = 'secret-missing: Set NUXT_HELP_WIDGET_SECRET to the shared secret of the help desk.';
    throw Object.assign(new Error(message), { code: 'secret-missing' });
  }
  const answer = createTokenHandler({ secret, getUser: () => readUser(event) });
  return answer(toWebRequest(event));
});
