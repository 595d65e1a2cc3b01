import { pageStyle } from './page-style.ts';
import { signInStyle } from './sign-in-style.ts';
import { ticketsStyle } from './tickets-style.ts';

/** The portal's stylesheet. Its parts are modules, so that the build needs to copy no file. */
export const portalStyle = [pageStyle, signInStyle, ticketsStyle].join('\n');
