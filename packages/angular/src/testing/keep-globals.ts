/** A server's Angular puts its own DOM in the place of the page's globals. */
export async function keepGlobals<Result>(action: () => Promise<Result>): Promise<Result> {
  const read = (name: PropertyKey): unknown => Reflect.get(globalThis, name);
  const globals = new Map(Reflect.ownKeys(globalThis).map((name) => [name, read(name)]));
  try {
    return await action();
  } finally {
    globals.forEach((value, name) => read(name) === value || Reflect.set(globalThis, name, value));
  }
}
