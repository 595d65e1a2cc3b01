import { z } from 'zod';
import { isEmailAddress } from '../../../contract/is-email-address.ts';

const remedy = 'Give an email address, like name@example.com.';

/** An email address as somebody gives it: by the rule that a signed one is judged by. */
export const emailAddress = z
  .string({ error: remedy })
  .trim()
  .max(254, { error: 'Use at most 254 characters.', abort: true })
  .refine(isEmailAddress, remedy);
