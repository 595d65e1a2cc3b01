// `npm run picture`: what the README shows: the same search in the real shop, as a visitor and as a customer. The
// pictures are made of the sources as they are, in a font that is installed for them.
import { chromium, type Browser } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromiumArguments, ensureChromium } from '../../tools/chromium.ts';
import { installDebian } from '../../tools/install-debian.ts';
import { demoSharedSecret } from '../help-desk/server/demo/demo-account.ts';
import { customers, ShopPage } from './models/shop-page.ts';
import { startServer } from './servers/start-server.ts';

const pictures = resolve(import.meta.dirname, '../../docs/pictures');
const fonts = '/usr/share/fonts/opentype/inter';

if (!existsSync(fonts)) installDebian('the font Inter', 'fonts-inter');
if (!existsSync(fonts)) throw new Error('The pictures want the font Inter: install Debian’s fonts-inter.');

const folder = mkdtempSync(join(tmpdir(), 'widget-picture-'));
writeFileSync(
  join(folder, 'fonts.conf'),
  `<fontconfig>
    <dir>${fonts}</dir>
    <cachedir>${folder}</cachedir>
    <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
  </fontconfig>`,
);
const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
try {
  const helpDesk = await startServer('apps/help-desk/server/main.ts', ['--demo']);
  ends.unshift(helpDesk.stop);
  const shop = await startServer('apps/example-react/server.ts', ['--help-desk', helpDesk.origin], {
    HELP_DESK_SECRET: demoSharedSecret,
  });
  ends.unshift(shop.stop);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments, '--font-render-hinting=none'],
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  });
  ends.unshift(() => browser.close());

  await take(browser, shop.origin, 'visitor');
  await take(browser, shop.origin, 'ann', customers.ann);
} finally {
  for (const end of ends) await end();
}

async function take(
  browser: Browser,
  origin: string,
  name: string,
  customer?: (typeof customers)['ann'],
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 760, height: 850 },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  });
  const shop = new ShopPage(page);
  await shop.goto(origin);
  if (customer) await shop.switchTo(customer);
  await shop.widget.open();
  await shop.widget.search.fill('invoice');
  await shop.widget.frame.getByRole('heading', { name: 'articles found' }).waitFor();
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path, caret: 'hide' });
  console.log(path);
}
