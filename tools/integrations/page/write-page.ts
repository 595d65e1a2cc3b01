// `npm run page`: writes README.md anew from the files that it shows.
import { writeFileSync } from 'node:fs';
import { createPage } from './create-page.ts';

writeFileSync(`${import.meta.dirname}/../README.md`, await createPage());
