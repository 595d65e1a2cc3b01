import { expect, waitFor } from 'storybook/test';
import type { Tale } from './tell-story.ts';

/** What stands above the stories. */
export const chapter = {
  parameters: {
    docs: { description: { component: 'What the app can make its own.' } },
  },
};

export const ownLauncher: Tale = {
  text: 'Hides the widget’s own launcher and opens the panel from a button in the app’s colours. The panel itself follows the system: light or dark, and the contrast that the person asks for.',
  async play({ canvas, userEvent, stage }) {
    const help = await canvas.findByRole('button', { name: 'Ask the hut keeper' });
    await expect(help).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(help);
    await waitFor(() => expect(help).toHaveAttribute('aria-expanded', 'true'));
    if (stage.standIn) await expect(stage.standIn.script.calls).toContainEqual(['hide', 'launcher']);
  },
};

export const ownWords: Tale<{ launcher: string; banner: string }> = {
  text: 'Replaces the widget’s texts by your own, for each language.',
  properties: { launcher: 'Ask us', banner: 'What do you need for the hills?' },
  controls: {
    launcher: { description: 'On the launcher.', control: 'text', table: { category: 'Example' } },
    banner: { description: 'Above the search.', control: 'text', table: { category: 'Example' } },
  },
  async play({ canvas, userEvent, stage }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Use our own words' }));
    await expect(await canvas.findByText('The widget now says “Ask us”.')).toBeVisible();
    if (stage.standIn) {
      const labels = { launcher: 'Ask us', banner: 'What do you need for the hills?' };
      await expect(stage.standIn.script.calls).toContainEqual(['setLabels', { en: labels }]);
    }
  },
};
