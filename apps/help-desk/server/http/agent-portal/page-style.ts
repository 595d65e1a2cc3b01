/** What all pages have in common. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f5f6f4, #151817);
  --surface: light-dark(#ffffff, #1e2321);
  --line: light-dark(#dcdfda, #343b38);
  --text: light-dark(#1c211f, #e8ebe9);
  --muted: light-dark(#5a635f, #a2aca7);
  --accent: light-dark(#1f6b4f, #7fd0ae);
  --on-accent: light-dark(#ffffff, #0e1f18);
  --failure: light-dark(#a3261c, #ff9d92);
  --failure-ground: light-dark(#fdecea, #3a1c19);
}

* {
  box-sizing: border-box;
}

body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 16px/1.5 system-ui, sans-serif;
}

a {
  color: var(--accent);
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

.skip {
  position: absolute;
  inset-block-start: -4rem;
  inset-inline-start: 1rem;
  padding: 0.5rem 1rem;
  background: var(--surface);
}

.skip:focus {
  inset-block-start: 0.5rem;
}

.bar {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1rem;
  min-block-size: 3.5rem;
  padding: 0.375rem max(1rem, (100% - 64rem) / 2);
  background: var(--surface);
  border-block-end: 1px solid var(--line);
}

.brand {
  color: inherit;
  font-weight: 650;
  text-decoration: none;
}

.account {
  display: flex;
  align-items: center;
  gap: 0.75rem;
  min-inline-size: 0;
}

.who {
  overflow: hidden;
  color: var(--muted);
  text-overflow: ellipsis;
  white-space: nowrap;
}

main {
  max-inline-size: 66rem;
  margin-inline: auto;
  padding: 1.5rem 1rem 4rem;
}

main:focus {
  outline: none;
}

h1 {
  margin: 0 0 1.25rem;
  font-size: 1.5rem;
  line-height: 1.25;
  overflow-wrap: anywhere;
}

.card {
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 0.75rem;
}

button {
  min-block-size: 2.75rem;
  padding: 0.5rem 1.25rem;
  border: 1px solid transparent;
  border-radius: 0.5rem;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}

.quiet {
  border-color: var(--line);
  background: transparent;
  color: inherit;
  font-weight: 400;
}

.empty {
  margin: 0;
  padding: 3rem 1.5rem;
  color: var(--muted);
  text-align: center;
}
`;
