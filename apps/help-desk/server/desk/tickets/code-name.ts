/** The name of a code, like `open` of 2; a code without one is its own. */
export function codeName(codes: Readonly<Record<string, number>>, code: number): string {
  return Object.keys(codes).find((name) => codes[name] === code) ?? String(code);
}
