import type { FrameConfiguration } from '../../../contract/widget-api.ts';

/** Reads what the server has written into this page. */
export function readConfiguration(page: Document): FrameConfiguration {
  const text = page.getElementById('configuration')?.textContent;
  if (!text) {
    throw new Error(
      'The page has no #configuration: open the frame at /widgets/<id>/frame of the help desk.',
    );
  }
  return JSON.parse(text) as FrameConfiguration;
}
