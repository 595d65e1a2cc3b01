import { isEmailAddress } from '../../../contract/is-email-address.ts';
import type { Fault } from './form-state.ts';
import type { FormField } from './form-fields.ts';

/** What keeps the form from being sent, by the field's name. The help desk has the last word. */
export function findFaults(fields: FormField[]): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  for (const { name, kind, value, required } of fields) {
    const text = String(value).trim();
    if (required && !text) faults[name] = 'missing';
    else if (kind === 'email' && text && !isEmailAddress(text)) faults[name] = 'invalid';
    else if (kind === 'number' && !Number.isFinite(Number(text))) faults[name] = 'invalid';
  }
  return faults;
}
