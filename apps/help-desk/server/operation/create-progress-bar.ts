/** What a terminal or a file is written to. */
interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

const width = 30;

/** Shows how far something is: on a terminal as a bar that grows, elsewhere as a line at each quarter. */
export function createProgressBar(what: string, output: Output) {
  let shown = -1;
  return {
    /** @param fraction from 0 to 1 */
    show(fraction: number): void {
      const percent = Math.floor(fraction * 100);
      const step = output.isTTY ? percent : Math.floor(percent / 25) * 25;
      if (step === shown) return;
      shown = step;
      const full = Math.round(fraction * width);
      const bar = `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`;
      output.write(output.isTTY ? `\r${what} ${bar} ${step} %` : `${what}: ${step} %\n`);
    },
    /** Leaves the line. */
    end(): void {
      if (output.isTTY && shown >= 0) output.write('\n');
    },
  };
}
