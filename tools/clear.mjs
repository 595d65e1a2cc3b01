// Removes folders: what was built from a source that is gone would be published with the rest.
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
