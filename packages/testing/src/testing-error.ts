const remedies = {
  'already-installed': 'uninstall() the stand-in that is there first.',
  'endless-timers': 'A timer arms itself again at once: find it, or advance in smaller steps.',
  'negative-time': 'Time only goes forward here; stepWall() takes negative milliseconds.',
  'no-document': 'Run this test in jsdom or in a browser.',
  'no-identity': 'Nobody is authenticated: wait for the authenticate command first.',
  'no-notices': "The vendor's script sends no notices: install with { notices: true }.",
  'no-token-id': 'The page gave no tokenId with authenticate, so no notice can name its token.',
  'unknown-command': 'Use a command of the widget API.',
};

/** The stable names of everything that a test can do wrong. */
export type TestingErrorCode = keyof typeof remedies;

/** A fault of the test itself: what it did (`code`, stable) and what to do instead (`message`). */
export class TestingError extends Error {
  readonly code: TestingErrorCode;

  constructor(code: TestingErrorCode, detail = '') {
    super(`${code}${detail && ` (${detail})`}: ${remedies[code]}`);
    this.name = 'TestingError';
    this.code = code;
  }
}
