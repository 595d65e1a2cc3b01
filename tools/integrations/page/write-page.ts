// `npm run page`: writes docs/auth-libraries.md anew from the files that it shows.
import { writeFileSync } from 'node:fs';
import { createPage, pagePath } from './create-page.ts';

writeFileSync(pagePath, await createPage());
