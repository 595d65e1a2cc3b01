import { type Settings, settingsElementId } from './shop/settings.ts';

/** Writes the settings into a page, where the shop's scripts read them. */
export function addSettings(page: string, settings: Settings): string {
  // "<" could end the element early; in JSON its escape means the same.
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  const element = `<script type="application/json" id="${settingsElementId}">${json}</script>`;
  return page.replace('</head>', () => `${element}</head>`);
}
