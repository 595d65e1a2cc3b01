import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  type: 'story' | 'docs';
  title: string;
  name: string;
}

// The static build's own list of what a person finds there.
const index = JSON.parse(readFileSync('dist/index.json', 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

const storiesOf = (framework: string) =>
  stories
    .filter(({ title }) => title.startsWith(`${framework}/`))
    .map(({ title, name }) =>
      // Each framework has its own word for them.
      `${title} / ${name}`.replace(/^\w+\//, '').replace(/^(Hooks|Composables|Service)/, 'Parts'),
    );

test('a person finds the same stories in each framework', () => {
  expect(storiesOf('React')).toContain('Session / Renewing');
  expect(storiesOf('Vue')).toEqual(storiesOf('React'));
  expect(storiesOf('Angular')).toEqual(storiesOf('React'));
});

test('the pages begin with the welcome', () => {
  expect(Object.values(index.entries)[0]?.title).toBe('Welcome');
});
