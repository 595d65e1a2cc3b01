// `npm start`: builds, starts the help desk and the example shops, and says where they are. Ctrl-C stops them.
import { appendFileSync } from 'node:fs';
import { demoAccount } from '../apps/help-desk/server/demo/demo-account.ts';
import { demoCustomers, demoPassword } from '../apps/help-desk/server/demo/demo-customers.ts';
import { bundle } from './start/bundle.ts';
import { readOptions } from './start/read-options.ts';
import { runServices } from './start/run-services.ts';
import { addressOf, frameworks, helpDesk, shop } from './start/services.ts';

const { ports, data } = readOptions('npm start');
const [agent] = demoAccount.agents;
const emails = Object.values(demoCustomers).map(({ email }) => email);
const services = [helpDesk(ports, data), ...frameworks.map((framework) => shop(framework, ports, data))];

await runServices(services, {
  data,
  prepare() {
    console.log('Building …');
    bundle('help-desk', ...frameworks.map((framework) => `example-${framework.toLowerCase()}`));
    console.log('Starting …');
  },
  onOutput: ({ name }, text) => appendFileSync(`${data}/${name.replace(' ', '-').toLowerCase()}.log`, text),
});

console.log(`
  Example shop, React    ${addressOf(ports.React)}   ${emails.join(', ')}
  Example shop, Vue      ${addressOf(ports.Vue)}   password ${demoPassword}
  Example shop, Angular  ${addressOf(ports.Angular)}
  Help desk              ${addressOf(ports.helpDesk)}   ${agent?.email}, API key ${agent?.apiKey}

  Ctrl-C stops them. What they keep, and their logs, are in ${data}.
`);
