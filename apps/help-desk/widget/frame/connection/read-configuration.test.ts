// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { readConfiguration } from './read-configuration.ts';

const pageWith = (body: string) => new DOMParser().parseFromString(body, 'text/html');

it('The configuration is what the server has written into the page', () => {
  const page = pageWith('<script type="application/json" id="configuration">{"widgetId":7}</script>');
  expect(readConfiguration(page)).toEqual({ widgetId: 7 });
});

it.each(['', '<script id="configuration"></script>'])(
  'A page without one says where to open the frame: %s',
  (body) => {
    expect(() => readConfiguration(pageWith(body))).toThrow('open the frame at /widgets/<id>/frame');
  },
);
