/** The states of an article, as numbered in the REST API. */
export const articleStatus = { draft: 1, published: 2 } as const;

export type ArticleStatus = (typeof articleStatus)[keyof typeof articleStatus];
