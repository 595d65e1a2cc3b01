import { expect, test } from 'vitest';
import { openDatabase } from '../storage/open-database.ts';
import { createCategory } from './solutions/categories/create-category.ts';
import { deleteCategory } from './solutions/categories/delete-category.ts';
import { updateCategory } from './solutions/categories/update-category.ts';

const agent = { kind: 'agent', agentId: 7 } as const;

test('every change is written down: what, by whom, which row, and nothing of its contents', async () => {
  const desk = { database: await openDatabase(':memory:'), now: () => 5 };
  const id = await createCategory(desk, agent, [{ language: 'en', name: 'Secret', description: '' }]);
  await updateCategory(desk, agent, id, { language: 'en', name: 'Hidden' });
  await deleteCategory(desk, agent, id);
  const by = { at: 5, actor_kind: 'agent', actor_id: 7, noun: 'category', row_id: id };
  expect(await desk.database.selectFrom('events').selectAll().execute()).toEqual([
    { id: 1, action: 'create', ...by },
    { id: 2, action: 'update', ...by },
    { id: 3, action: 'delete', ...by },
  ]);
});

test('a change that is refused leaves nothing, and no note of it', async () => {
  const desk = { database: await openDatabase(':memory:'), now: () => 5 };
  await expect(updateCategory(desk, agent, 9, { language: 'en', name: 'Lost' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(
    createCategory(desk, { kind: 'bot', agentId: 1 }, [{ language: 'en', name: 'No', description: '' }]),
  ).rejects.toThrow(expect.objectContaining({ code: 'not-allowed' }));
  expect(await desk.database.selectFrom('events').selectAll().execute()).toEqual([]);
});
