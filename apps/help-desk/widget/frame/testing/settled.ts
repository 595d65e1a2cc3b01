/** Long enough for anything that is on its way in this process to arrive. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 150));
