/** What keeps a help desk from starting. `message` is one line that says what to do. */
export type HelpDeskErrorCode =
  | 'port-taken'
  | 'address-refused'
  | 'demo-not-local'
  | 'demo-on-real-data'
  | 'data-folder-unusable'
  | 'data-folder-foreign'
  | 'data-folder-in-use'
  | 'data-missing'
  | 'data-from-newer-version'
  | 'data-damaged'
  | 'backup-exists'
  | 'backup-missing'
  | 'account-missing'
  | 'widget-not-built';

/** A failure that the person who starts the help desk can mend. */
export class HelpDeskError extends Error {
  override readonly name = 'HelpDeskError';
  readonly code: HelpDeskErrorCode;

  constructor(code: HelpDeskErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
