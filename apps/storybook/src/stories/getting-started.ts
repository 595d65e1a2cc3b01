import { expect, waitFor } from 'storybook/test';
import type { Tale } from './tell-story.ts';

/** What stands above the story: how to begin, after `install`. */
export const chapter = (install: string) => ({
  parameters: {
    docs: {
      description: {
        component: `
\`\`\`sh
${install}
\`\`\`

Make one client, outside of any component:

\`\`\`ts
const helpWidget = createHelpWidget({
  widgetId: 81000000001,
  host: 'https://help.example.com',
  getToken: '/help-token',
});
\`\`\`

The token comes from your server, where \`createTokenHandler()\` of \`@widget/server\` signs it.
`,
      },
    },
  },
});

export const wiring: Tale = {
  text: 'Give the client to the app, and tell it two facts of your auth library: is it still loading, and whose session is it. From then on the widget knows who asks. Every example here is started by this file.',
  around: { customer: 'ann@acme.example' },
  async play({ canvas, userEvent, stage }) {
    const { getSnapshot } = stage.helpWidget;
    await waitFor(() =>
      expect(getSnapshot()).toMatchObject({ session: 'active', userId: 'ann@acme.example' }),
    );
    await userEvent.click(await canvas.findByRole('button', { name: 'Open help' }));
    await waitFor(() => expect(getSnapshot().isOpen).toBe(true));
  },
};

export const bearerToken: Tale = {
  text: 'Where the shop’s server knows its customers by a bearer instead of a cookie, the request for the widget’s token carries it.',
  around: { customer: 'ann@acme.example' },
  async play({ canvas }) {
    const session = await canvas.findByRole('status', { name: 'Session' });
    await waitFor(() => expect(session).toHaveTextContent('Active'));
  },
};
