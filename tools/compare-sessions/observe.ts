// `node observe.ts <package> <case>`: one client in one case, in a process of its own; prints what was seen.
import { openPage } from './browser/open-page.ts';

const [, , packageName, id] = process.argv;
const page = await openPage();
// Clients keep what they find of clocks and timers when they are imported, so not before.
const { clients } = await import('./clients/clients.ts');
const { cases } = await import('./cases/cases.ts');

const client = clients.find((each) => each.package === packageName);
const definition = cases.find((each) => each.id === id);
if (!client || !definition) throw new Error(`No client ${packageName} or no case ${id}.`);

// What a client leaves unhandled is no end of the run, and what it logs is not what is asked here.
process.on('unhandledRejection', () => {});
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = () => {};

page.endpoint.shape = client.answer;
const openTab = () => client.open(page);
const seen = await definition.run({ ...page, session: await openTab(), openTab });
process.stdout.write(JSON.stringify(seen), () => process.exit());
