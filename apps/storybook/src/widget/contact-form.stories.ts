import { expect, waitFor } from 'storybook/test';
import confirmation from '../../../help-desk/widget/frame/views/confirmation.tsx?raw';
import field from '../../../help-desk/widget/frame/views/field.tsx?raw';
import formView from '../../../help-desk/widget/frame/views/form-view.tsx?raw';
import { tellView, type View } from './tell-view.ts';

export default {
  title: 'Widget/Contact form',
  parameters: {
    docs: {
      canvas: { sourceState: 'hidden' },
      description: {
        component:
          'Writing to a person, and hearing that it has arrived. The views are drawn by the real panel; the help desk behind it is made here.',
      },
    },
  },
};

type Play = View['play'];

const openForm: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Contact us' }));
  await canvas.findByRole('button', { name: 'Send message' });
};

const fillIn: Play = async ({ canvas, userEvent }) => {
  await userEvent.type(canvas.getByRole('textbox', { name: /^Email/ }), 'ann@acme.example');
  await userEvent.type(canvas.getByRole('textbox', { name: /^Subject/ }), 'A torn zip');
  await userEvent.type(
    canvas.getByRole('textbox', { name: /^How can we help/ }),
    'The zip of my tent came off.',
  );
};

const send: Play = ({ canvas, userEvent }) =>
  userEvent.click(canvas.getByRole('button', { name: 'Send message' }));

export const Form = tellView({
  text: 'The way to a person. A customer who is signed in finds name and address filled in.',
  source: formView,
  async play(context) {
    await openForm(context);
    await expect(context.canvas.getAllByRole('textbox')).toHaveLength(4);
  },
});

export const FormFaults = tellView({
  text: 'What is missing is said beside the field, and the focus goes to the first one.',
  source: field,
  async play(context) {
    await openForm(context);
    await context.userEvent.type(context.canvas.getByRole('textbox', { name: /^Email/ }), 'ann@');
    await send(context);
    await expect(await context.canvas.findByText(/^Enter a full email address/)).toBeVisible();
    await expect(context.canvas.getByRole('textbox', { name: /^Email/ })).toHaveFocus();
    await expect(context.canvas.getAllByText('Please fill this in.')).toHaveLength(2);
  },
});

export const Confirmation = tellView({
  text: 'The message has arrived, and has a number.',
  source: confirmation,
  async play(context) {
    await openForm(context);
    await fillIn(context);
    await send(context);
    const title = await context.canvas.findByRole('heading', { level: 1, name: 'Message sent' });
    await waitFor(() => expect(title).toBeVisible());
    await expect(context.canvas.getByText(/#1042/)).toBeVisible();
  },
});

export const NotSent = tellView({
  text: 'The message could not be sent. Nothing is lost: it is still there, and can be sent again.',
  source: formView,
  helpDesk: 'is out of order',
  async play(context) {
    await openForm(context);
    await fillIn(context);
    await send(context);
    await expect(await context.canvas.findByRole('alert')).toHaveTextContent('Nothing is lost');
    await expect(context.canvas.getByRole('textbox', { name: /^Subject/ })).toHaveValue('A torn zip');
  },
});
