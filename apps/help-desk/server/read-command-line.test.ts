import { expect, test } from 'vitest';
import { readCommandLine } from './read-command-line.ts';

test('without options it is this computer’s own help desk', () => {
  expect(readCommandLine([])).toMatchObject({
    port: 4800,
    host: '127.0.0.1',
    data: './help-desk-data',
    demo: false,
    help: false,
  });
});

test.each([
  [['--colour', 'red'], /^Unknown option '--colour'/],
  [['--port', 'http'], /^--port takes a number from 0 to 65535, not "http"\.$/],
  [['--port', '70000'], /^--port takes a number/],
  [['--data', ':memory:'], /^--data takes the path of a folder\.$/],
  [['--host', ''], /^--host takes an address/],
  [['extra'], /^There is no command "extra"\.$/],
  [['backup'], /^backup takes the path of one file\.$/],
  [['restore', ''], /^restore takes the path of one file\.$/],
  [['backup', 'one', 'two'], /^backup takes the path of one file\.$/],
  [['--widget-origins', 'shop.example'], /^"shop\.example" is no origin of a page/],
])('%j is refused', (args, reason) => {
  expect(() => readCommandLine(args)).toThrow(reason);
});

test.each(['backup', 'restore'])('%s takes a file, and the folder of the data', (command) => {
  expect(readCommandLine([command, 'desk.sqlite', '--data', 'data'])).toMatchObject({
    ...{ command, file: 'desk.sqlite', data: 'data' },
  });
});

test.each([
  [['--widget-origins', 'https://shop.example, capacitor://localhost'], {}],
  [[], { HELP_DESK_WIDGET_ORIGINS: 'https://shop.example,capacitor://localhost' }],
])(
  'the pages that may have the widget are named by an option or the environment: %j',
  (args, environment) => {
    expect(readCommandLine(args, environment).widgetOrigins).toEqual([
      'https://shop.example',
      'capacitor://localhost',
    ]);
  },
);
