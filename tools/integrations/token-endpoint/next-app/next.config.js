const root = '../../../..';

export default {
  distDir: 'dist',
  turbopack: {
    root: `${import.meta.dirname}/${root}`,
    // Next knows nothing of the condition under which this repository's packages are taken from their sources.
    resolveAlias: { '@widget/server': `${root}/packages/server/src/index.ts` },
  },
};
