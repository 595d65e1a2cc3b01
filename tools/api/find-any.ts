import typescript from 'typescript';

/** The lines of a report on which something is of the type `any`. */
export function findAny(report: string): string[] {
  const code = [...report.matchAll(/```ts\n([^]*?)\n```/g)].map(([, block]) => block).join('\n');
  const file = typescript.createSourceFile('api.ts', code, typescript.ScriptTarget.Latest);
  const lines = code.split('\n');
  const found: string[] = [];
  const visit = (node: typescript.Node): void => {
    if (node.kind === typescript.SyntaxKind.AnyKeyword) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(lines[line]!.trim());
    }
    typescript.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
