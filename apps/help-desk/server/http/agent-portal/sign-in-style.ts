/** The sign-in. */
export const signInStyle = `
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
`;
