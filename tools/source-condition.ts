import { defaultClientConditions, defaultServerConditions } from 'vite';

const condition = '@widget/source';

/** Vite and Vitest take the workspace's packages from their sources, so that no build stands between an edit and its test. */
export const sourceCondition = {
  resolve: { conditions: [condition, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [condition, ...defaultServerConditions] } },
};
