/** Who has signed in here, by their token. */
export const customers = new Map<string, { id: string; name: string; email: string }>();
