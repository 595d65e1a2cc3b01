import { dirname, relative, resolve } from 'node:path';
import { boundaries } from './boundaries.js';

const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** What stands in the way of an import, or `undefined`. Paths are relative to the repository's root. */
function boundaryFault(file, source) {
  const folder = Object.keys(boundaries).find((candidate) => isWithin(file, candidate));
  if (!folder)
    return /^@widget\/(help-desk|e2e|example-(?!auth))/.test(source) ? 'Nothing imports an app.' : undefined;
  const isPath = source.startsWith('.');
  const target = isPath ? relative('.', resolve(dirname(file), source)) : source.replace(/^node:.*/, 'node');
  if (isPath && isWithin(target, folder)) return undefined;
  const allowed = boundaries[folder];
  const isListed = allowed.some((entry) =>
    entry === '*' ? !isPath && !source.startsWith('@widget/') : isWithin(target, entry),
  );
  if (isListed) return undefined;
  return `${folder} may not import ${target}: see tools/boundaries/boundaries.js.`;
}

/** ESLint's rule for {@link boundaries}. */
export const boundariesRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = ({ source }) => {
      if (!source) return;
      const file = relative(context.cwd, context.filename);
      const message = boundaryFault(file, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: ({ source }) => source.type === 'Literal' && check({ source }),
    };
  },
};
