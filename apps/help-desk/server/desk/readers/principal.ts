/** Who asks. What each of them may read is decided in `isVisibleTo` and `ticketsFor` alone. */
export type Principal =
  | { kind: 'anonymous' }
  | { kind: 'customer'; contactId: number; companyIds: readonly number[] }
  | { kind: 'agent'; agentId: number }
  | { kind: 'bot'; agentId: number };
