import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { chapters, type Recipe } from './chapters.ts';

const folder = resolve(import.meta.dirname, '..');

/** Where people look for it. */
export const pagePath = resolve(folder, '../../docs/auth-libraries.md');

const introduction = `<!-- Written by tools/integrations/page: edit that or the files that it shows, and run "npm run page" in tools/integrations. -->

# Your auth library, in one line

The widget asks two things of an auth library: is it still loading, and whose session is it? \`authState(loading, userId)\`
says both. Loading changes nothing; another id is a logout and a sign-in in one step; no id clears the widget. Name and
email never pass through the browser: the token endpoint reads them from its own session.

Every block below is a whole file, compiled against the package named over it, in the version named. What stands under a
library's name also runs, against the library itself and a stand-in of its service, and what stands under a host's name
over HTTP: \`npm run integrations\`, in the root of the repository; what stands under "Nuxt" in a Nuxt app, with a browser:
\`npm run nuxt\`. Compiled only: Clerk, Angular SSR, Astro, React Router, SvelteKit. The plugin of Better Auth is run by the
tests of \`@widget/server\`.
`;

const conclusion = `## What to know besides

**Tell the widget before you sign out.** A sign-out that redirects leaves the page before any hook hears of it. Where the
next page finds nobody signed in, the widget is cleared then; \`client.logout()\` does it at once, in front of the auth
library's own sign-out.

**An email is an identity.** The help desk opens what the address may see, so the handler refuses a user whose
\`emailVerified\` is not \`true\`. What your \`getUser\` has to look at:

| Library | Where it says that the email is verified |
| --- | --- |
| Auth0, Keycloak, other OpenID Connect | the claim \`email_verified\` |
| Better Auth | \`user.emailVerified\` |
| Firebase | \`email_verified\` in the ID token |
| Supabase | \`user.email_confirmed_at\` |
| Microsoft Entra ID | nowhere by default: \`email\` can be changed by whoever runs the tenant. Ask for the optional claim \`xms_edov\`, or keep verified addresses of your own |

Anonymous users (Firebase's \`isAnonymous\`, Supabase's \`is_anonymous\`) are nobody to a help desk: return \`null\` for them.
`;

const readJson = (file: string) => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as unknown;

interface Lock {
  packages: Record<string, { version?: string }>;
}

/** Frameworks and the like are the repository's, what belongs to Nuxt is its app's, and the other libraries this folder's own. */
const locks = ['package-lock.json', '../nuxt/package-lock.json', '../../package-lock.json'].map(
  (file) => readJson(file) as Lock,
);

function versionOf(name: string): string {
  const entry = locks.map(({ packages }) => packages[`node_modules/${name}`]).find((found) => found);
  if (!entry?.version) throw new Error(`No lock file has ${name}: install it in tools/integrations.`);
  return entry.version;
}

function block(file: string): string {
  const language = file.endsWith('x') ? 'tsx' : 'ts';
  return `\`\`\`${language}\n${readFileSync(resolve(folder, file), 'utf8')}\`\`\`\n`;
}

const section = ({ title, file, package: name, note }: Recipe): string =>
  [
    `### ${title}`,
    ...(name ? [`\`${name}\` ${versionOf(name)}`] : []),
    ...(note ? [note] : []),
    block(file),
  ].join('\n\n');

/** `docs/auth-libraries.md`, made of the files of this folder. */
export async function createPage(): Promise<string> {
  const parts = chapters.map(({ title, introduction, wiring, recipes }) =>
    [`## ${title}`, introduction, ...wiring.map(block), ...recipes.map(section)].join('\n\n'),
  );
  return format([introduction, ...parts, conclusion].join('\n\n'), {
    ...(await resolveConfig(pagePath)),
    filepath: pagePath,
  });
}
