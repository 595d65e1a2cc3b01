/** The states of a ticket, as numbered in the REST API. */
export const ticketStatus = { open: 2, pending: 3, resolved: 4, closed: 5 } as const;

/** As numbered in the REST API. */
export const ticketPriority = { low: 1, medium: 2, high: 3, urgent: 4 } as const;

/** Where a ticket came from, as numbered in the REST API. */
export const ticketSource = { email: 1, portal: 2, phone: 3, chat: 7, widget: 9 } as const;
