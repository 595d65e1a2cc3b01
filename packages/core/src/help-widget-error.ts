const remedies = {
  'invalid-option': 'Correct it.',
  'script-blocked': 'Allow it in the CSP and ad blockers, then retry().',
  'script-failed': 'Check host and widgetId, then retry().',
  'token-unreachable': 'Check the token endpoint.',
  'token-status': 'Check the token endpoint.',
  'token-response': 'Answer { token, expiresIn }.',
  'token-refused': 'Check the session there, then retry().',
  'token-lifetime': 'Set exp in seconds, at most 2 h ahead, then retry().',
  'token-stale': 'Do not cache it.',
  'token-rejected': 'Check the shared secret, then retry().',
  'token-subject': 'Call setAuth() on a user switch.',
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
