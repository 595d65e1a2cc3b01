import { change } from '../change.ts';
import type { Desk } from '../desk.ts';
import { DeskRefusal } from '../desk-refusal.ts';
import type { Principal } from '../readers/principal.ts';
import { requireAgent } from '../readers/require-agent.ts';
import type { CustomFieldValue } from './tickets-for.ts';

export interface TicketChanges {
  subject?: string | undefined;
  status?: number | undefined;
  priority?: number | undefined;
  type?: string | null | undefined;
  /** All of them: what is not named here is gone. */
  customFields?: Record<string, CustomFieldValue> | undefined;
}

/**
 * Writes what is named, and leaves the rest as it stands.
 *
 * @throws {DeskRefusal} `not-allowed`, `not-found`
 */
export async function updateTicket(
  desk: Desk,
  who: Principal,
  id: number,
  { subject, status, priority, type, customFields }: TicketChanges,
): Promise<void> {
  requireAgent(who);
  return change(desk, who, async ({ database, at, note }) => {
    const { numUpdatedRows } = await database
      .updateTable('tickets')
      .set({ subject, status, priority, type, updated_at: at })
      .set({ custom_fields: customFields && JSON.stringify(customFields) })
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new DeskRefusal('not-found');
    await note('update', 'ticket', id);
  });
}
