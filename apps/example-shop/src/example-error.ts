/** What can be wrong with the way an example is started. */
export type ExampleErrorCode =
  'build-missing' | 'data-folder-unusable' | 'help-desk-invalid' | 'port-taken' | 'secret-missing' | 'usage';

/** A start that cannot go ahead: the message is one line that says what to do. */
export class ExampleError extends Error {
  readonly code: ExampleErrorCode;

  constructor(code: ExampleErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExampleError';
    this.code = code;
  }
}
