/** What the front end cannot know when it is built. The server writes it into the page. */
export interface Settings {
  /** The origin of the help desk. */
  helpDesk: string;
  widgetId: number;
}

/** The id of the element that carries the settings as JSON. */
export const settingsElementId = 'settings';

/** Reads the settings that the server has written into the page. */
export function readSettings(): Settings {
  const json = document.getElementById(settingsElementId)?.textContent;
  if (!json)
    throw new Error('The page has no settings: open the shop through its server.ts, which writes them.');
  return JSON.parse(json) as Settings;
}
