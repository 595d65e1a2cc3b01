import type { TokenHandlerOptions } from '@widget/server';
import type { H3Event } from 'h3';

/** Says whose request this is, as the app's own session knows them. Nothing means signed out. */
export type HelpWidgetUserReader = (event: H3Event) => ReturnType<TokenHandlerOptions['getUser']>;

/**
 * What `server/help-widget.ts` exports.
 *
 * @example
 * export default defineHelpWidgetUser(async (event) => {
 *   const { user } = await getUserSession(event);
 *   return user && { name: user.name, email: user.email, emailVerified: user.emailVerified };
 * });
 */
export const defineHelpWidgetUser = (read: HelpWidgetUserReader): HelpWidgetUserReader => read;
