import type { EngineName } from './engine-kinds.ts';
import type { Tab } from './engine.ts';

type Ability = 'setOffline' | 'setFrozen' | 'measureHeap';

interface Shortcoming {
  ability: Ability & keyof Tab;
  /** The cases that it takes away, in whole or in part. */
  cases: string;
  reason: string;
}

const noLifecycle: Shortcoming = {
  ability: 'setFrozen',
  cases: '59',
  reason: 'the engine has no freeze and resume events; case 1 stops its processes instead',
};

const noHeap: Shortcoming = {
  ability: 'measureHeap',
  cases: '71',
  reason: 'nothing outside the engine can collect its garbage and read its heap',
};

/** All that an engine cannot do, and so the cases that do not run in it. */
export const shortcomings: Record<EngineName, Shortcoming[]> = {
  chromium: [],
  firefox: [noLifecycle, noHeap],
  webkit: [
    noLifecycle,
    noHeap,
    {
      ability: 'setOffline',
      cases: '31, the part with navigator.onLine',
      reason: 'it follows the network of the machine; the part with a dead network runs',
    },
  ],
};
