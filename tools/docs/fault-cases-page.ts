import type { FaultCase } from './fault-cases.ts';
import type { CaseTests } from './find-fault-case-tests.ts';

const introduction = `# Fault cases

What is known to break a session in a browser, what ours does about it, and the tests that show it. The number of a case
stands in the titles of its tests: \`npx vitest run -t "case 43"\` in the folder of a test runs them.

Layers: **U** one client on a virtual clock · **P** random stories · **N** a real endpoint that breaks off ·
**B** real browsers · **F** a framework's binding · **M** mutants of the code · **C** the comparison with other clients.

This page is made by \`npm run docs\`.
`;

/** The page that says of each case what tests it. */
export function faultCasesPage(cases: Record<number, FaultCase>, tests: CaseTests[]): string {
  const rows = Object.entries(cases).map(([number, { fault, expected, layers }]) => {
    const links = tests
      .filter(({ layer, numbers }) => layers.includes(layer) && numbers.has(Number(number)))
      .map(
        ({ file, layer }) =>
          `${layer} [${file
            .split('/')
            .at(-1)!
            .replace(/\.(test\.)?tsx?$/, '')}](../${file})`,
      );
    return `| ${number} | ${fault} | ${expected} | ${links.join(', ')} |`;
  });
  return [
    introduction,
    '| # | Fault | What is expected | Tests |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** What is named as tested and is not: one line each. */
export function missingTests(cases: Record<number, FaultCase>, tests: CaseTests[]): string[] {
  const missing = Object.entries(cases).flatMap(([number, { fault, layers }]) =>
    layers
      .filter((each) => !tests.some(({ layer, numbers }) => layer === each && numbers.has(Number(number))))
      .map((each) => `Case ${number} (${fault}) has no test of layer ${each}.`),
  );
  const unknown = tests.flatMap(({ file, numbers }) =>
    [...numbers]
      .filter((number) => !cases[number])
      .map((number) => `${file} tests a case ${number}, which is not in the list.`),
  );
  return [...missing, ...unknown];
}
