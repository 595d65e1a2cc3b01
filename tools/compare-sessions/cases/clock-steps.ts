import type { Scene } from './case.ts';
import { day, hour, minute } from './duration.ts';
import { readTokens } from './read-tokens.ts';
import { countRequests, readingsCase } from './readings-case.ts';

/** Steps the device's clock five minutes into a session, and reads every minute. */
const step = (milliseconds: number, minutes: number) => async (scene: Scene) => {
  await scene.session.signIn('ann');
  await scene.time.advance(5 * minute);
  scene.time.stepWall(milliseconds);
  return countRequests(scene, () => readTokens(scene, minutes, minute));
};

export const clockForward = readingsCase(1, {
  id: 'clock-forward',
  title: 'The clock is set an hour forward',
  does: 'Five minutes into a token of an hour. A token is asked for every minute, for 40 minutes: it is good all the time.',
  run: step(hour, 40),
});

export const clockFarForward = readingsCase(1, {
  id: 'clock-far-forward',
  title: 'The clock is set ten years forward',
  does: 'The same.',
  run: step(3652 * day, 40),
});

export const clockBack = readingsCase(2, {
  id: 'clock-back',
  title: 'The clock is set an hour back',
  does: 'Five minutes into a token of an hour. A token is asked for every minute, for 80 minutes: it has to be renewed in time.',
  run: step(-hour, 80),
});

/** A device whose clock is off from the start; readings every minute for an hour. */
const off = (milliseconds: number) => async (scene: Scene) => {
  scene.time.stepWall(milliseconds);
  await scene.session.signIn('ann').catch(() => {});
  await scene.time.settle();
  return countRequests(scene, () => readTokens(scene, 60, minute));
};

export const clockAhead = readingsCase(2, {
  id: 'clock-ahead',
  title: 'The clock is an hour ahead all along',
  does: 'From before the sign-in on. A token of an hour is asked for every minute, for an hour.',
  run: off(hour),
});

export const clockBehind = readingsCase(2, {
  id: 'clock-behind',
  title: 'The clock is an hour behind all along',
  does: 'The same.',
  run: off(-hour),
});
