import { existsSync } from 'node:fs';
import { findChromium } from '../../../tools/chromium.ts';
import type { Engine } from './engine.ts';
import { launchChromium } from './launch-chromium.ts';
import { firefoxPath, launchFirefox } from './launch-firefox.ts';
import { findMiniBrowser, launchWebKit, webKitDriverPath, xvfbPath } from './launch-webkit.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

interface EngineKind {
  launch: () => Promise<Engine>;
  /** Debian's packages that bring it. */
  packages: string[];
  isThere: () => boolean;
}

export const engineKinds: Record<EngineName, EngineKind> = {
  chromium: {
    launch: launchChromium,
    packages: ['chromium', 'fonts-liberation'],
    isThere: () => findChromium() !== undefined,
  },
  firefox: {
    launch: launchFirefox,
    packages: ['firefox-esr'],
    isThere: () => existsSync(firefoxPath),
  },
  webkit: {
    launch: launchWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    isThere: () => [webKitDriverPath, xvfbPath, findMiniBrowser()].every((path) => path && existsSync(path)),
  },
};
