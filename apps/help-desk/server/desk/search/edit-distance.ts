// Rows of the table, for words of up to 63 letters.
let [earlier, above, here] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many letters have to be put in, left out, replaced, or swapped with their neighbour to make one word of another.
 * Words have fewer than 64 letters.
 *
 * @param most beyond it the answer is `most + 1`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  for (let column = 0; column <= other.length; column++) above[column] = column;
  for (let row = 1; row <= one.length; row++) {
    here[0] = row;
    let least = row;
    const letter = one.charCodeAt(row - 1);
    for (let column = 1; column <= other.length; column++) {
      const same = letter === other.charCodeAt(column - 1) ? 0 : 1;
      let cost = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + same);
      if (
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost, earlier[column - 2]! + 1);
      }
      here[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [earlier, above, here] = [above, here, earlier];
  }
  return above[other.length]!;
}
