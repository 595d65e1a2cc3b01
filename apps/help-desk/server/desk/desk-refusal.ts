/** Why an operation was refused; each door says it in its own words. */
export type RefusalCode =
  /** There is no such thing for the one who asks, absent and hidden alike. */
  | 'not-found'
  /** The one who asks may not do this at all. */
  | 'not-allowed'
  | 'field-missing'
  | 'field-invalid';

export interface RefusalDetails {
  /** The input's field that is at fault, for the codes that begin with `field-`. */
  field: string;
  /** One sentence, with the remedy. */
  message: string;
}

/** Ends an operation. Nothing that it has written stays. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
  readonly code: RefusalCode;
  readonly field: string | undefined;

  constructor(code: RefusalCode, { field, message = code }: Partial<RefusalDetails> = {}) {
    super(message);
    this.code = code;
    this.field = field;
  }
}
