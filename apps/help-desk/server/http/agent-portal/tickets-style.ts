/** The list of tickets, and a ticket. */
export const ticketsStyle = `
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

.claim {
  display: inline-block;
  margin-block-start: 0.25rem;
  padding-inline: 0.5rem;
  border: 1px solid var(--line);
  border-radius: 1rem;
  color: var(--muted);
  font-size: 0.75rem;
  white-space: nowrap;
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
