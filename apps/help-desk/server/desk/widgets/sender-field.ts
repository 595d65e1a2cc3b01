/** A field of a ticket that is for agents to set, unless a widget lets anyone. */
export type SenderField = 'status' | 'priority';
