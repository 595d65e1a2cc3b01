import { existsSync } from 'node:fs';
import { installDebian } from './install-debian.ts';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium on this machine, if there is one. */
export const findChromium = () => places.find((place) => place !== undefined && existsSync(place));

/**
 * The path of a Chromium on this machine. Installs Debian's when there is none, apt is there and we are root.
 *
 * @throws Error saying what to install
 */
export function ensureChromium(): string {
  if (!findChromium()) installDebian('Chromium', 'chromium', 'fonts-liberation');
  const path = findChromium();
  if (path) return path;
  throw new Error(
    'There is no Chromium: install it ("apt install chromium") or set CHROMIUM to the path of one.',
  );
}

/** How a test starts it: headless, with no sandbox for root, and without calls to its maker's hosts. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
