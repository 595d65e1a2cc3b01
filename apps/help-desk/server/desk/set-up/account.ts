import type { SenderField } from '../widgets/sender-field.ts';

/** What a help desk is set up with. */
export interface Account {
  /** The portal's own language, a BCP 47 tag. */
  defaultLanguage: string;
  widgetId: number;
  /** What somebody who is not signed in may set in the widget's form. Default nothing of these. */
  senderMaySet?: readonly SenderField[];
  /** Signs the customers' tokens; at least 32 bytes. */
  sharedSecret: string;
  agents: AccountAgent[];
}

/** Who works with the help desk by the portal or the REST API: a person, or a bot that only reads articles. */
interface AccountAgent {
  kind: 'agent' | 'bot';
  name: string;
  email: string;
  apiKey: string;
}
