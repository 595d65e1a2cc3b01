const remedies = {
  'invalid-option':
    'Give createHelpWidget() the widget’s number, and as host https://help.example.com or a vendor’s: widget, euc-widget, ind-widget, aus-widget.',
  'script-blocked':
    'Allow it in the CSP (script-src, frame-src, trusted-types help-widget) and ad blockers, then retry().',
  'mount-failed': 'Look at the cause. Browsers: Chrome and Edge 92, Firefox 90, Safari 15.4, or later.',
  'page-taken': 'A page shows one widget: this one returns when the other is unmounted.',
  'script-failed': 'Check host and widgetId, then retry().',
  'token-unreachable': 'Check the network and the token endpoint. It is asked again.',
  'token-function': 'getToken threw: look at the cause. It is asked again.',
  'token-status': 'See the log of the token endpoint. It is asked again.',
  'token-response': 'Answer JSON { token, expiresIn }. It is asked again.',
  'token-refused':
    'Let the token endpoint see the user’s session (on another origin: credentials), then retry().',
  'token-lifetime': 'Set exp in seconds since 1970, at most 2 h ahead, then retry().',
  'token-stale': 'Do not cache the token endpoint’s answer.',
  'token-rejected': 'Check the shared secret with explainToken(), then retry().',
  'token-subject': 'Call setAuth() on a user switch, or retry().',
};

/** The stable names of everything that can go wrong. */
export type HelpWidgetErrorCode = keyof typeof remedies;

/**
 * What went wrong (`code`, stable) and what to do about it (`message`). Holds no token. `cause` is what `getToken` threw.
 *
 * @example
 * helpWidget.on('error', (error) => {
 *   if (error.code === 'script-blocked') showMailAddress();
 * });
 */
export class HelpWidgetError extends Error {
  declare readonly code: HelpWidgetErrorCode;

  constructor(code: HelpWidgetErrorCode, detail: string | number, cause?: unknown) {
    super(`${code} (${detail}): ${remedies[code]}`, { cause });
    this.name = 'HelpWidgetError';
    this.code = code;
  }
}
