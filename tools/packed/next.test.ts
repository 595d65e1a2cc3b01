import { describeApp } from './describe-app.ts';
import { freePort } from '../free-port.ts';
import { recipes } from './recipes.ts';
import { startProgram } from './start-program.ts';

describeApp('Next', {
  ...recipes.next,
  output: '.next/static',
  async serve({ folder }) {
    const port = await freePort();
    return startProgram(folder, port, ['next', 'start', '--hostname', '127.0.0.1', '--port', String(port)]);
  },
});
