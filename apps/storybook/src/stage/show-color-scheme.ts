/** Shows the page in these colours: `light`, `dark`, or `light dark` for those of the system. Returns how to undo it. */
export function showColorScheme(scheme: string): () => void {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  return () => {
    style.colorScheme = '';
  };
}
