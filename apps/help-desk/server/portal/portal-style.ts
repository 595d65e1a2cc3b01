/** The portal's stylesheet. A module, so that the build needs to copy no file. */
export const portalStyle = `
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

.sign-in {
  display: grid;
  max-inline-size: 24rem;
  margin: min(8vh, 4rem) auto 0;
  padding: 1.75rem;
}

.sign-in label {
  margin-block-end: 0.25rem;
  font-weight: 600;
}

.sign-in input {
  inline-size: 100%;
  min-block-size: 2.75rem;
  margin-block-end: 1rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid light-dark(#87908b, #75807a);
  border-radius: 0.5rem;
  background: var(--ground);
  color: inherit;
  font: inherit;
}

.hint {
  margin: -0.5rem 0 1.25rem;
  color: var(--muted);
  font-size: 0.875rem;
}

.failure {
  margin: 0 0 1.25rem;
  padding: 0.75rem;
  border-radius: 0.5rem;
  background: var(--failure-ground);
  color: var(--failure);
}

.empty {
  margin: 0;
  padding: 3rem 1.5rem;
  color: var(--muted);
  text-align: center;
}

.tickets {
  inline-size: 100%;
  border-spacing: 0;
}

.tickets th {
  color: var(--muted);
  font-size: 0.8125rem;
  font-weight: 600;
}

.tickets :is(th, td) {
  padding: 0.75rem 1rem;
  text-align: start;
  vertical-align: top;
}

.tickets td {
  border-block-start: 1px solid var(--line);
}

.subject {
  font-weight: 600;
  overflow-wrap: anywhere;
}

.subject a {
  color: inherit;
  text-decoration-color: var(--line);
  text-underline-offset: 0.2em;
}

.from {
  overflow-wrap: anywhere;
}

.tickets .email {
  display: block;
}

.email,
.when {
  color: var(--muted);
  font-size: 0.875rem;
}

.when,
.status {
  white-space: nowrap;
}

.badge {
  padding: 0.125rem 0.625rem;
  border-radius: 1rem;
  background: light-dark(#e7eae6, #303734);
  font-size: 0.8125rem;
  font-weight: 600;
}

.word {
  display: inline-block;
}

.word::first-letter {
  text-transform: uppercase;
}

.badge.open {
  background: light-dark(#d9efe4, #1d4334);
  color: light-dark(#14543c, #a5e3c8);
}

.badge.pending {
  background: light-dark(#fbebcd, #473611);
  color: light-dark(#6b4a05, #f3d28f);
}

.pages {
  display: flex;
  gap: 1.25rem;
  margin-block-start: 1rem;
}

.pages a {
  padding-block: 0.625rem;
}

.back {
  margin: 0 0 0.75rem;
}

.number {
  color: var(--muted);
  font-weight: 400;
}

.ticket {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 18rem;
  align-items: start;
  gap: 1rem;
}

.message {
  padding: 1.25rem;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}

.facts {
  display: grid;
  gap: 0.875rem;
  margin: 0;
  padding: 1.25rem;
}

.facts dt {
  color: var(--muted);
  font-size: 0.8125rem;
}

.facts dd {
  margin: 0;
  overflow-wrap: anywhere;
}

@media (width < 44rem) {
  .ticket {
    grid-template-columns: minmax(0, 1fr);
  }

  .tickets thead {
    position: absolute;
    clip-path: inset(50%);
  }

  .tickets tr {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25rem 0.75rem;
    padding: 0.875rem 1rem;
  }

  .tickets tr + tr {
    border-block-start: 1px solid var(--line);
  }

  .tickets td {
    padding: 0;
    border: 0;
  }

  .tickets :is(.subject, .from) {
    grid-column: 1 / -1;
  }
}
`;
