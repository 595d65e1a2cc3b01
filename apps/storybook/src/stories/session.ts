import { expect, waitFor, within } from 'storybook/test';
import type { PlayContext, Tale } from './tell-story.ts';

/** What stands above the stories. */
export const chapter = {
  parameters: {
    docs: {
      // The example is the same in each story.
      canvas: { sourceState: 'hidden' },
      description: {
        component:
          'Every state that a customer’s session can be in. The card shows what the client knows, and how to sign in and out; the clock at the top lets time pass.',
      },
    },
  },
};

const ann = 'ann@acme.example';
const minute = 60_000;

const state = ({ canvas }: PlayContext) => canvas.findByRole('status', { name: 'Session' });

const card = ({ canvas }: PlayContext) => canvas.findByRole('region', { name: 'Help session' });

async function seeState(context: PlayContext, text: string): Promise<void> {
  await waitFor(async () => expect(await state(context)).toHaveTextContent(text));
}

export const loading: Tale = {
  text: 'The auth library does not know yet who is there. Nothing changes: the widget waits, and signs nobody out.',
  around: { fault: 'shop still loading' },
  async play(context) {
    await seeState(context, 'Signed out');
    await expect(context.canvas.getByText('The shop is still finding out who is there.')).toBeVisible();
    await expect(context.stage.standIn?.script.calls).toEqual([]);
  },
};

export const signedIn: Tale = {
  text: 'A customer is signed in. The client has fetched a token and given it to the widget; the next one is fetched well before this one expires.',
  around: { customer: ann },
  async play(context) {
    await seeState(context, 'Active');
    await expect(await context.canvas.findByText(ann)).toBeVisible();
    const { expiresAt, error } = context.stage.helpWidget.getSnapshot();
    await expect(expiresAt).not.toBeNull();
    await expect(error).toBeNull();
  },
};

export const renewing: Tale = {
  text: 'The token is about to expire, and the token endpoint takes its time. The customer notices nothing: the present token is good until the next one is there.',
  around: { customer: ann, fault: 'slow renewal' },
  async play(context) {
    await seeState(context, 'Active');
    // The next token is asked for five and a half minutes before this one expires, and given up after 15 seconds.
    await context.stage.standIn?.clock.advance(54.6 * minute);
    await seeState(context, 'Renewing');
    await expect(context.stage.standIn?.script.identity).not.toBeNull();
  },
};

export const offline: Tale = {
  text: 'The token endpoint cannot be reached. The client tries again, ever more slowly, and at once when the browser is online again. Nobody is signed out for that.',
  around: { customer: ann, fault: 'offline' },
  async play(context) {
    await seeState(context, 'Waiting for a token');
    await expect(await context.canvas.findByText(/^token-unreachable/)).toBeVisible();
  },
};

export const tooManyRequests: Tale = {
  text: 'The token endpoint answers 429. The client waits for as long as `Retry-After` says: here half a minute. Move the clock to see it ask again.',
  around: { customer: ann, fault: 'too many requests' },
  async play(context) {
    await seeState(context, 'Waiting for a token');
    await expect(await context.canvas.findByText(/^token-status \(429\)/)).toBeVisible();
  },
};

export const wrongSecret: Tale = {
  text: 'The help desk does not take the token: it was signed with another secret. After three tokens the client stops asking and says what to do; the widget goes on for the public.',
  around: { customer: ann, fault: 'wrong secret' },
  async play(context) {
    await seeState(context, 'Waiting for a token');
    await context.stage.standIn?.clock.advance(5000);
    await seeState(context, 'Needs attention');
    await expect(await context.canvas.findByText(/^token-rejected \(invalid-signature\)/)).toBeVisible();
    await expect(context.canvas.getByRole('button', { name: 'Try again' })).toBeEnabled();
  },
};

export const blockedScript: Tale = {
  text: 'An ad blocker or a content security policy refuses the script. After three tries the app is told, and can offer another way to reach you.',
  around: { customer: ann, fault: 'blocked script' },
  async play(context) {
    await expect(await context.canvas.findByText('loading')).toBeVisible();
    await context.stage.standIn?.clock.advance(5000);
    await expect(await context.canvas.findByText('blocked')).toBeVisible();
    await expect(context.canvas.getByText(/^script-blocked/)).toBeVisible();
  },
};

export const userSwitch: Tale = {
  text: 'Another customer signs in at the same browser. That is a logout and a sign-in in one step: nothing of the first one is left when the second one is there.',
  around: { customer: ann },
  async play(context) {
    await seeState(context, 'Active');
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Sign in as Bob' }));
    await seeState(context, 'Active');
    await expect(await within(await card(context)).findByText('bob@globex.example')).toBeVisible();
    await expect(within(await card(context)).queryByText(ann)).toBeNull();
    if (context.stage.standIn) {
      const names = context.stage.standIn.script.calls.map(([name]) => name);
      await expect(names.filter((name) => name !== 'open')).toEqual([
        'authenticate',
        'logout',
        'authenticate',
      ]);
    }
  },
};

export const logout: Tale = {
  text: 'The customer signs out. `logout()` is synchronous: when it returns, no token is readable, no timer runs, and nothing late can come back. Call it before your auth library’s own sign-out.',
  around: { customer: ann },
  async play(context) {
    await seeState(context, 'Active');
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Sign out' }));
    await seeState(context, 'Signed out');
    await expect(context.stage.helpWidget.getSnapshot().expiresAt).toBeNull();
    if (context.stage.standIn) {
      await expect(context.stage.standIn.script.identity).toBeNull();
      await expect(context.stage.standIn.clock.timers).toBe(0);
    }
  },
};
