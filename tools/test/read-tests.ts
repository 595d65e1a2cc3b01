import ts from 'typescript';

/** What a file of tests runs, read from its syntax: neither comments nor tests that are left out count. */
export interface FileTests {
  /** The titles of its tests and groups, and the words in their rows (`test.each([…])`). */
  titles: string[];
  /** What else it calls where tests are defined, such as `describeBinding`. */
  calls: string[];
}

const starters = /^(describe|it|suite|test)$/;
const leftOut = /^(only|skip|todo|fixme|fails|fail)$/;

/** The names of a chain: `test`, `skip`, `each` of `test.skip.each([…])`. */
function chainOf(node: ts.Expression): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [...chainOf(node.expression), node.name.text];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    return [...chainOf(node.expression), node.argumentExpression.text];
  return ts.isCallExpression(node) ? chainOf(node.expression) : [];
}

/** All calls of a chain, the last one first: `('…', () => {})` and `([…])` of `test.each([…])('…', () => {})`. */
const callsOf = (node: ts.Expression): ts.CallExpression[] =>
  ts.isCallExpression(node) ? [node, ...callsOf(node.expression)] : [];

const isFunction = (node: ts.Node) => ts.isArrowFunction(node) || ts.isFunctionExpression(node);

const isEmpty = (node: ts.Node) =>
  isFunction(node) && ts.isBlock(node.body) && node.body.statements.length === 0;

export function readTests(text: string, file = 'a.test.tsx'): FileTests {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const titles: string[] = [];
  const calls: string[] = [];

  /** The words in a title or in rows. What a function in them says is no title. */
  function wordsIn(node: ts.Node): string[] {
    if (isFunction(node)) return [];
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return [node.getText()];
    const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
    const found: string[] = constant ? wordsIn(constant) : [];
    node.forEachChild((child) => void found.push(...wordsIn(child)));
    return found;
  }

  /** Whether options say that the test is left out: `{ skip: true }`. */
  const isLeftOutBy = (node: ts.Node) =>
    ts.isObjectLiteralExpression(node) &&
    node.properties.some(({ name }) => name && ts.isIdentifier(name) && leftOut.test(name.text));

  function readCall(node: ts.CallExpression): void {
    const [root = '', ...rest] = chainOf(node.expression);
    const given = callsOf(node).flatMap((call) => [...call.arguments]);
    if (!starters.test(root)) {
      if (!rest.length) calls.push(root);
      node.forEachChild(visit);
      return;
    }
    if (rest.some((name) => leftOut.test(name)) || given.some(isLeftOutBy)) return;
    const body = given.find(isFunction);
    if (!body || isEmpty(body)) return;
    const before = titles.length + calls.length;
    body.forEachChild(visit);
    // A group without a test runs nothing.
    if (/^(describe|suite)$/.test(root) && before === titles.length + calls.length) return;
    titles.push(...given.flatMap(wordsIn));
  }

  function visit(node: ts.Node): void {
    // What a condition may leave out is no proof.
    if (ts.isIfStatement(node)) return;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    if (ts.isCallExpression(node)) readCall(node);
    else node.forEachChild(visit);
  }

  visit(source);
  return { titles, calls };
}
