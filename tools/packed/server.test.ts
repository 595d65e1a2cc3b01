import { expect, inject, test } from 'vitest';
import { demoSharedSecret } from '../../apps/help-desk/server/demo/demo-account.ts';
import { runOutside } from './run-outside.ts';

const { tokenServer } = inject('services');

test('what the README signs is explained as the README says', async () => {
  const said = await runOutside(tokenServer, ['node', 'explain.ts'], { HELP_DESK_SECRET: demoSharedSecret });
  expect(said).toMatch(
    /^For "Ada Lovelace" <ada@acme\.example>\. Expires at \S+, 3[56]\d\d seconds from now\. Accepted by /,
  );
});
