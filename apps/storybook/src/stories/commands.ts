import { expect, waitFor } from 'storybook/test';
import type { Stage } from '../stage/open-stage.ts';
import type { Tale } from './tell-story.ts';

/** What stands above the stories. */
export const chapter = {
  parameters: {
    docs: {
      description: {
        component:
          'What the app can tell the widget. A command that is given before the script is there waits, in order.',
      },
    },
  },
};

const told = ({ standIn }: Stage) => standIn?.script.calls ?? [];

export const openArticle: Tale<{ article: number }> = {
  text: 'Opens the panel on an article, from wherever the question comes up. An article that this customer may not read is answered as one that does not exist.',
  properties: { article: 1 },
  controls: {
    article: { description: 'The article’s number.', control: 'number', table: { category: 'Example' } },
  },
  async play({ canvas, userEvent, stage }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'When will it arrive?' }));
    await waitFor(() => expect(stage.helpWidget.getSnapshot().isOpen).toBe(true));
    if (stage.standIn) await expect(told(stage)).toContainEqual(['open', 'article', { id: 1 }]);
  },
};

export const prefillForm: Tale<{ order: string }> = {
  text: 'Fills in the contact form with what the page knows, then opens it. What the customer has typed is not overwritten.',
  properties: { order: 'AP-20417' },
  controls: {
    order: {
      description: 'The order that the question is about.',
      control: 'text',
      table: { category: 'Example' },
    },
  },
  async play({ canvas, userEvent, stage }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Ask about this order' }));
    await waitFor(() => expect(stage.helpWidget.getSnapshot().isOpen).toBe(true));
    if (stage.standIn) {
      const subject = 'Order AP-20417';
      await expect(told(stage)).toContainEqual(['prefill', 'ticketForm', { subject }]);
      await expect(told(stage)).toContainEqual(['open', 'ticketForm']);
    }
  },
};

export const changeLanguage: Tale = {
  text: 'Changes the widget’s language at run time. The help desk keeps what the customer has typed; the vendor’s script has to start anew.',
  async play({ canvas, userEvent, stage }) {
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: 'Language' }), 'Deutsch');
    await waitFor(() => expect(stage.helpWidget.getSnapshot().status).toBe('ready'));
    if (stage.standIn) await waitFor(() => expect(stage.standIn?.script.locale).toBe('de'));
  },
};
