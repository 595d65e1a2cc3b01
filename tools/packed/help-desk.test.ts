import { expect, inject, test } from 'vitest';

const { helpDesk } = inject('services');

test('the packed help desk starts with its command, and is well', async () => {
  const response = await fetch(`${helpDesk}/healthz`);
  expect(response.status).toBe(200);
});

test('it brings the widget along', async () => {
  const response = await fetch(`${helpDesk}/widgets/81000000001.js`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/javascript/);
});
