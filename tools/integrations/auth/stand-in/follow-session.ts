import { expect } from 'vitest';

export interface Session {
  states: string[];
  /** What is said before anybody has signed in. Default `loading` and `signed-out`. */
  start?: string[];
  signIn: (name: string) => Promise<unknown>;
  signOut: () => unknown;
  /** What the library calls the user of this name. Default the name itself. */
  userId?: (name: string) => string;
}

/**
 * The story that every recipe tells: nobody is there, Ada signs in, Bob signs in after her, and out. In between the
 * widget hears nothing else, such as a moment of being signed out.
 */
export async function followSession({
  states,
  start = ['loading', 'signed-out'],
  signIn,
  signOut,
  userId = (name) => name,
}: Session): Promise<void> {
  const story: string[] = [];
  const next = (...said: string[]) => {
    story.push(...said);
    return expect.poll(() => states).toEqual(story);
  };
  await next(...start);
  await signIn('ada');
  await next(`signed-in ${userId('ada')}`);
  await signIn('bob');
  await next(`signed-in ${userId('bob')}`);
  await signOut();
  await next('signed-out');
}
