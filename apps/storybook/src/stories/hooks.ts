import { expect, waitFor } from 'storybook/test';
import type { Tale } from './tell-story.ts';

export const client: Tale = {
  text: 'The client, to open, prefill or log out. It stays the same object for good, so a component that only calls it never renders again.',
  async play({ canvas, userEvent, stage }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Help' }));
    await waitFor(() => expect(stage.helpWidget.getSnapshot().isOpen).toBe(true));
  },
};

export const state: Tale = {
  text: 'What the widget is doing, as it changes: enough to offer another way when the script is blocked.',
  around: { fault: 'blocked script' },
  async play({ canvas, stage }) {
    await waitFor(() => expect(stage.helpWidget.getSnapshot().status).toBe('loading'));
    await stage.standIn?.clock.advance(5000);
    await expect(await canvas.findByRole('link', { name: 'Write to us' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Help' })).toBeNull();
  },
};

export const events: Tale = {
  text: 'What happens, as opposed to what is. The listener lives as long as the component, and may be another function in each render.',
  async play({ canvas, userEvent, stage }) {
    const help = await canvas.findByRole('button', { name: 'Help' });
    const { close, getSnapshot } = stage.helpWidget;
    await userEvent.click(help);
    await expect(await canvas.findByText('Opened once')).toBeVisible();
    close();
    await waitFor(() => expect(getSnapshot().isOpen).toBe(false));
    await userEvent.click(help);
    await expect(await canvas.findByText('Opened 2 times')).toBeVisible();
  },
};

export const callbackAuth: Tale = {
  text: 'For an auth library that calls back instead of holding a value. Until its first call the session counts as loading.',
  around: { customer: 'cleo@example.net' },
  async play({ canvas, stage }) {
    const { getSnapshot } = stage.helpWidget;
    await waitFor(() =>
      expect(getSnapshot()).toMatchObject({ session: 'active', userId: 'cleo@example.net' }),
    );
    await expect(await canvas.findByText('cleo@example.net')).toBeVisible();
    stage.session.signOut();
    await waitFor(() => expect(getSnapshot().session).toBe('signed-out'));
    stage.session.signIn('bob@globex.example');
    await expect(await canvas.findByText('bob@globex.example')).toBeVisible();
  },
};
