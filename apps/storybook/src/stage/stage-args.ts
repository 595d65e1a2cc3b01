import { demoCustomers } from '@widget/example-shop/shop';
import type { ArgTypes } from '@storybook/html-vite';

export const nobody = 'nobody';

const faults = [
  'none',
  'shop still loading',
  'slow renewal',
  'offline',
  'too many requests',
  'wrong secret',
  'blocked script',
] as const;

/** What is set up around the app of a story; a person can change it in the controls. */
export interface StageArgs {
  /** Who is signed in at the shop when the story begins: an email address, or `nobody`. */
  customer: string;
  fault: (typeof faults)[number];
  /** How long a token lasts. */
  minutes: number;
}

export const stageArgs: StageArgs = { customer: nobody, fault: 'none', minutes: 60 };

export const stageArgTypes: ArgTypes<StageArgs> = {
  customer: {
    description: 'Who is signed in at the shop when the story begins.',
    control: 'select',
    options: [nobody, ...demoCustomers.map(({ email }) => email)],
    table: { category: 'Around the app' },
  },
  fault: {
    description: 'What goes wrong.',
    control: 'select',
    options: faults,
    table: { category: 'Around the app' },
  },
  minutes: {
    description: 'How long a token lasts, in minutes. The help desk takes two hours at most.',
    control: { type: 'range', min: 1, max: 120 },
    table: { category: 'Around the app' },
  },
};
