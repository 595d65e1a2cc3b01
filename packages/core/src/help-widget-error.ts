const remedies = {
  'invalid-option': 'Correct this option of createHelpWidget().',
  'script-blocked': 'Allow it in the CSP and in ad blockers, then retry().',
  'script-failed': 'Check host and widgetId, then retry().',
  'token-unreachable': 'Check the token endpoint.',
  'token-status': 'Check the token endpoint.',
  'token-response': 'Answer JSON { token, expiresIn }.',
  'token-refused': 'Let the token endpoint see the session, then retry().',
  'token-lifetime': 'Give exp in seconds, two hours ahead at most, then retry().',
  'token-stale': 'Do not cache the token endpoint.',
  'token-rejected': 'Check the shared secret and explainToken(), then retry().',
  'token-subject': 'Call setAuth() on a user switch.',
  'clock-skew': 'Answer expiresIn too.',
};

/** The stable names of everything that can go wrong. */
export type HelpWidgetErrorCode = keyof typeof remedies;

/**
 * What went wrong (`code`, stable) and what to do about it (`message`). Holds no token.
 *
 * @example
 * helpWidget.on('error', (error) => {
 *   if (error.code === 'script-blocked') showMailAddress();
 * });
 */
export class HelpWidgetError extends Error {
  readonly code: HelpWidgetErrorCode;

  constructor(code: HelpWidgetErrorCode, detail: string | number) {
    super(`${code} (${detail}): ${remedies[code]}`);
    this.name = 'HelpWidgetError';
    this.code = code;
  }
}
