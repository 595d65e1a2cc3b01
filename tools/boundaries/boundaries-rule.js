import { dirname, relative, resolve, sep } from 'node:path';
import { isTest, isTestSupport } from '../lint/test-files.js';
import { boundaries, testBoundaries } from './boundaries.js';

const root = resolve(import.meta.dirname, '../..');
const fromRoot = (path) => relative(root, path).replaceAll(sep, '/');
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** The innermost listed folder that holds the file. */
const folderOf = (file, list) =>
  Object.keys(list)
    .filter((folder) => isWithin(file, folder))
    .sort((one, other) => other.length - one.length)[0];

/** Whether a list allows this target: what it refuses by name counts more than what it allows. */
function isAllowed(target, isOutside, entries) {
  const names = target.startsWith('node:') ? [target, 'node'] : [target];
  const isNamed = (entry) => names.some((name) => isWithin(name, entry));
  if (entries.some((entry) => entry.startsWith('!') && isNamed(entry.slice(1)))) return false;
  return entries.some((entry) => (entry === '*' ? isOutside : isNamed(entry)));
}

/** What stands in the way of an import, or `undefined`. */
function boundaryFault(file, source) {
  const isPath = source.startsWith('.');
  const target = isPath ? fromRoot(resolve(root, dirname(file), source)) : source;
  const isOutside = !isPath && !source.startsWith('@widget/');
  const isOfTests = isTest(file) || isTestSupport(file);
  if (isPath && isTest(target))
    return `${target} is a test: move what others need of it into a folder "testing".`;
  if (isPath && isTestSupport(target)) {
    if (!isOfTests) return `${target} is for tests only, and never shipped: move what is needed out of it.`;
    const room = target.split('/testing/')[0];
    if (target.includes('/testing/') && !isWithin(file, room))
      return `${target} is for the tests in ${room}: move it into a folder "testing" that holds both.`;
  }
  const lists = isOfTests ? [boundaries, testBoundaries] : [boundaries];
  const allowing = lists.flatMap((list) => {
    const folder = folderOf(file, list);
    return folder ? [{ folder, entries: list[folder] }] : [];
  });
  if (!allowing.length)
    return `${file} is in no folder that tools/boundaries/boundaries.js lists: add the folder there.`;
  const isOk = ({ folder, entries }) =>
    (isPath && isWithin(target, folder)) || isAllowed(target, isOutside, entries);
  if (allowing.some(isOk)) return undefined;
  const whose = isOfTests ? `Tests in ${allowing.at(-1).folder}` : allowing[0].folder;
  return `${whose} may not import ${target}: see tools/boundaries/boundaries.js.`;
}

/**
 * ESLint's rule for {@link boundaries}.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const boundariesRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = fromRoot(context.filename);
    const check = (node, source) => {
      const message = typeof source === 'string' ? boundaryFault(file, source) : undefined;
      if (message) context.report({ node, message });
    };
    const checkSource = ({ source }) => source && check(source, source.value);
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: ({ source }) =>
        check(source, source.type === 'TemplateLiteral' ? source.quasis[0].value.cooked : source.value),
      // The type `import('jose').JWTPayload`.
      TSImportType: checkSource,
    };
  },
};
