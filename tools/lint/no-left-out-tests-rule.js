const starters = /^(x|f)?(base|describe|it|suite|test)$/;
const leftOut = new Set(['only', 'skip', 'todo', 'fixme', 'fails', 'fail']);
const remedy =
  'A test that does not run proves nothing: run it, delete it, or say when and why it cannot run, ' +
  'with skip(condition, reason) or skipIf(condition).';

/** The name that a chain begins with: `test` of `test.describe.only`. */
function rootOf(node) {
  if (node.type === 'MemberExpression') return rootOf(node.object);
  if (node.type === 'CallExpression') return rootOf(node.callee);
  return node.type === 'Identifier' ? node.name : '';
}

const nameOf = ({ computed, property }) => (computed ? property.value : property.name);
const isOfTests = (node) => starters.test(rootOf(node));
const isCondition = (node) =>
  node && !/^(Literal|TemplateLiteral|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);

/**
 * Reports tests that are left out, or run alone, whatever the machine; and those that a condition hides from the report.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLeftOutTestsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node, message = remedy) => context.report({ node, message });
    const isSkipForReason = ({ arguments: given }) =>
      given.length === 2 && isCondition(given[0]) && !isCondition(given[1]);

    return {
      // `test.only(…)`, `describe.skip.each(…)`, `test.info().fixme()`
      MemberExpression(node) {
        const name = nameOf(node);
        const isCalled = node.parent.type === 'CallExpression' && node.parent.callee === node;
        if (name === 'skipIf' || name === 'runIf') {
          if (!isCalled || !isCondition(node.parent.arguments[0])) report(node);
        } else if (leftOut.has(name) && (isOfTests(node) || (isCalled && /^(only|skip|fixme)$/.test(name)))) {
          if (!(isCalled && isSkipForReason(node.parent) && name === 'skip')) report(node);
        }
      },
      CallExpression(node) {
        const { callee, arguments: given } = node;
        // `test('…', ({ skip }) => skip())`
        if (callee.type === 'Identifier' && callee.name === 'skip' && !isSkipForReason(node)) report(node);
        // `xit(…)`, `fdescribe(…)`
        if (callee.type === 'Identifier' && /^[xf](describe|it|test)$/.test(callee.name)) report(node);
        if (!isOfTests(callee)) return;
        // `test('…', { skip: true }, () => …)`
        for (const options of given.filter(({ type }) => type === 'ObjectExpression')) {
          for (const property of options.properties)
            if (leftOut.has(property.key?.name ?? property.key?.value)) report(property);
        }
        // `if (engineCan(…)) test(…)`
        const takesTest = given.some(({ type }) => /Function/.test(type));
        const isHidden = context.sourceCode
          .getAncestors(node)
          .some(({ type }) => /^(IfStatement|ConditionalExpression|LogicalExpression)$/.test(type));
        if (takesTest && isHidden)
          report(
            node,
            'Where the condition does not hold, no report counts this test: use skipIf(condition).',
          );
      },
      // Storybook’s way.
      'Property[key.name="tags"] Literal[value="!test"]': (node) => report(node),
    };
  },
};
