import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { cases } from '../cases/cases.ts';
import type { Case } from '../cases/case.ts';
import type { Client } from '../clients/client.ts';
import { clients } from '../clients/clients.ts';
import type { Results } from '../results.ts';

export const pageFile = resolve(import.meta.dirname, '../../../docs/comparison.md');

const [ours] = clients as [Client, ...Client[]];
const others = clients.slice(1);

const introduction = ({
  date,
  node,
}: Results) => `<!-- Written by tools/compare-sessions: run "npm run compare:sessions". -->

# Sessions, compared

What becomes of a session when the clock steps, the device sleeps, the endpoint fails or the user leaves: the same ${cases.length} cases
for \`@widget/core\` and for six published clients that also keep a token alive in a browser. Run on ${date}, with Node ${node}.

The clients do not all want the same: some sign people in, some only keep a connection's token, and some renew a token only when it is
asked for. What a case cannot mean for a client is a dash, with the reason below. ✓ and ✗ say whether the case's rule is met; the
rules are the same for all, and come of what ours is meant to do: another client may have good reasons for another one. How many
are met is no mark: cases that one trait decides stand side by side.
`;

const method = `## How it is measured

Each client runs in each case in a process of its own: Node with jsdom for a page, where \`Date\`, \`performance.now\` and the
timers stand still until they are moved, and \`Date\` can be stepped apart from the others. \`fetch\` is answered by a stand-in of
the client's own token endpoint, without delay, so that only waiting that a client decides on takes time. A token is good as
long as the endpoint's clock says so, which never steps. "Asked for a token" means what an app does that needs one; the
number of readings is in the table of the cases.

The user signs out on the page. Where the usual sign-out leaves it, as with Auth0, Keycloak and OpenID Connect, a late answer
only counts in the moment before, or when the app signs out without the redirect.

What this does not show: no real browser, network or server takes part. A request that is never answered stays so, where a
browser may end it after some minutes of its own accord. Two tabs are two clients in one page. Clients that add chance
to their waits, ours among them, do so here too: their numbers differ somewhat from run to run. Options are the packages' defaults but
for what is said under each client. Versions are the newest whose dependencies could be installed on the day of the run.

\`npm run compare:sessions\` in the root of the repository does it all again, in about ten minutes, and writes this page; it
installs 65 MB of its own in \`tools/compare-sessions\`, and is no part of \`npm test\`. The numbers are in
[results.json](../tools/compare-sessions/results.json).
`;

/** What a client did in a case: by the rule, and by the cost of it. */
interface Score {
  readonly meets: boolean;
  readonly cost: number;
  readonly told: string;
}

const reached = (better: Score, than: Score): boolean =>
  better.meets === than.meets ? better.cost <= than.cost : better.meets;

/** Makes the page of what was seen. */
export async function createPage(results: Results): Promise<string> {
  const reasons = new Map<string, string>();

  function scoreOf(definition: Case, client: Client): Score | undefined {
    const result = results.seen[definition.id]?.[client.package];
    if (!result || !('seen' in result)) return undefined;
    const { seen } = result;
    return { meets: definition.meets(seen), cost: definition.cost(seen), told: definition.tell(seen) };
  }

  function note(reason: string): string {
    const name = reasons.get(reason) ?? `[^${reasons.size + 1}]`;
    reasons.set(reason, name);
    return name;
  }

  function cell(definition: Case, client: Client): string {
    const score = scoreOf(definition, client);
    if (score) return `${score.meets ? '✓' : '✗'} ${score.told}`;
    const result = results.seen[definition.id]?.[client.package];
    const fault = result && 'fault' in result && `It could not be driven: ${result.fault}`;
    return `—${note(client.without[definition.id] ?? (fault || 'It was not run.'))}`;
  }

  function total(client: Client): string {
    const scores = cases
      .map((definition) => scoreOf(definition, client))
      .filter((score) => score !== undefined);
    return `${scores.filter(({ meets }) => meets).length} of ${scores.length}`;
  }

  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

  const table = [
    row(['', ...clients.map(({ name, package: key }) => `${name} ${results.versions[key]}`)]),
    row(['---', ...clients.map(() => '---')]),
    ...cases.map((definition) =>
      row([definition.title, ...clients.map((client) => cell(definition, client))]),
    ),
    row(['**Rules met**', ...clients.map(total)]),
  ].join('\n');

  /** Names the other clients for which `holds`. `tell`: and what they did. */
  function compare(holds: (other: Score, own: Score) => boolean, tell: boolean): string {
    const lines = cases.flatMap((definition) => {
      const own = scoreOf(definition, ours);
      const found = others.flatMap((client) => {
        const other = scoreOf(definition, client);
        return own && other && holds(other, own) ? [client.name + (tell ? ` (${other.told})` : '')] : [];
      });
      return own && found.length ? [`- ${definition.title}: ${found.join(', ')}; ours: ${own.told}.`] : [];
    });
    return lines.join('\n') || 'Nowhere.';
  }

  const caseTable = [
    row(['Case', 'What is done', 'The rule']),
    row(['---', '---', '---']),
    ...cases.map(({ title, does, rule }) => row([title, does, rule])),
  ].join('\n');

  const driven = clients.map(({ name, driven: text }) => `- **${name}**: ${text}`).join('\n');
  const notes = [...reasons].map(([reason, name]) => `${name}: ${reason}`).join('\n');

  const page = [
    introduction(results),
    table,
    notes,
    '## Where another client does better',
    compare((other, own) => reached(other, own) && !reached(own, other), true),
    '## Where another client does as well',
    compare((other, own) => reached(other, own) && reached(own, other), false),
    '## The cases',
    caseTable,
    '## How each client is driven',
    driven,
    method,
  ].join('\n\n');
  return format(page, { ...(await resolveConfig(pageFile)), filepath: pageFile });
}
