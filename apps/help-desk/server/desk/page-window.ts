/** Which rows of a list are wanted. */
export interface PageWindow {
  limit: number;
  offset: number;
}
