import { describeApp } from './describe-app.ts';
import { freePort } from '../free-port.ts';
import { startProgram } from './start-program.ts';

describeApp('Next', {
  templates: ['react', 'next'],
  readme: 'packages/react',
  files: ['src/app/help.tsx', 'src/help-button.tsx'],
  output: '.next/static',
  async serve({ folder }) {
    const port = await freePort();
    return startProgram(folder, port, ['next', 'start', '--hostname', '127.0.0.1', '--port', String(port)]);
  },
});
