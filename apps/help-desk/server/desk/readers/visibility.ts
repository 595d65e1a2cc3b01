/** Who may read the articles of a folder, as numbered in the REST API. */
export const visibility = {
  allUsers: 1,
  loggedInUsers: 2,
  agents: 3,
  selectedCompanies: 4,
  bots: 5,
} as const;

export type Visibility = (typeof visibility)[keyof typeof visibility];
