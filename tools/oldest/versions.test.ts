// Angular's packages are linked by it.
import '@angular/compiler';
import { VERSION as angular } from '@angular/core';
import { VERSION as angularServer } from '@angular/platform-server';
import { version as react } from 'react';
import { version as reactDom } from 'react-dom';
import { version as reactServer } from 'react-dom/server';
import { coerce, minVersion } from 'semver';
import { expect, test } from 'vitest';
import { version as vue } from 'vue';
import angularBinding from '../../packages/angular/package.json' with { type: 'json' };
import reactBinding from '../../packages/react/package.json' with { type: 'json' };
import vueBinding from '../../packages/vue/package.json' with { type: 'json' };
import { devDependencies } from './package.json' with { type: 'json' };

const installed: Record<string, string> = devDependencies;
const allowed = [angularBinding, reactBinding, vueBinding].flatMap(({ name, peerDependencies }) =>
  Object.entries(peerDependencies).map(([peer, range]) => [name, peer, range] as const),
);

test.each(allowed)('%s is tested with the oldest %s of %s', (_binding, peer, range) => {
  expect(installed[peer]).toBe(minVersion(range)?.version);
});

test.each([
  ['@angular/core', angular.full],
  ['@angular/platform-server', angularServer.full],
  ['react', react],
  ['react-dom', reactDom],
  ['react-dom', reactServer],
  ['vue', vue],
])('%s says that it is %s', (name, version) => {
  // React's 18.0.0 names its commit too.
  expect(coerce(version)?.version).toBe(installed[name]);
});
