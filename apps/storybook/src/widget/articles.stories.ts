import { expect, waitFor } from 'storybook/test';
import articleView from '../../../help-desk/widget/frame/views/article-view.tsx?raw';
import failureNotice from '../../../help-desk/widget/frame/views/failure-notice.tsx?raw';
import homeView from '../../../help-desk/widget/frame/views/home-view.tsx?raw';
import searchResults from '../../../help-desk/widget/frame/views/search-results.tsx?raw';
import { tellView } from './tell-view.ts';

export default {
  title: 'Widget/Articles',
  parameters: {
    docs: {
      canvas: { sourceState: 'hidden' },
      description: {
        component:
          'Reading: a search, articles to start from, and what is said when there is nothing to read. The views are drawn by the real panel; the help desk behind it is made here.',
      },
    },
  },
};

export const Home = tellView({
  text: 'Where the panel opens: a search, and good places to start.',
  source: homeView,
  async play({ canvas }) {
    await expect(await canvas.findByText('Good places to start')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(5);
  },
});

export const Searching = tellView({
  text: 'An answer is on its way. A short wait shows nothing, rather than a flash; a longer one shows grey lines.',
  source: searchResults,
  helpDesk: 'never answers',
  async play({ canvas, userEvent, canvasElement }) {
    await userEvent.type(await canvas.findByRole('searchbox'), 'refund');
    await expect(canvasElement.querySelector('.placeholder')).toBeInTheDocument();
    await expect(canvas.queryByRole('listitem')).toBeNull();
  },
});

export const Results = tellView({
  text: 'Articles as the person types, with the passage that fits.',
  source: searchResults,
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox'), 'refund');
    await expect(await canvas.findByText(/^\d articles? found$/, { selector: 'h2' })).toBeVisible();
  },
});

export const NothingFound = tellView({
  text: 'Nothing fits. The panel says so, and how to go on.',
  source: searchResults,
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox'), 'bagpipes');
    await expect(
      await canvas.findByText('Nothing found for “bagpipes”', { selector: 'p.notice-title' }),
    ).toBeVisible();
  },
});

export const Article = tellView({
  text: 'An article, with the way back to the same place in the list.',
  source: articleView,
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Delivery times and costs/ }));
    const title = await canvas.findByRole('heading', { level: 1, name: 'Delivery times and costs' });
    await waitFor(() => expect(title).toBeVisible());
    await expect(await canvas.findByRole('table')).toBeInTheDocument();
  },
});

export const Failure = tellView({
  text: 'The help desk cannot be reached. What was typed stays, and trying again is one press.',
  source: failureNotice,
  helpDesk: 'is out of order',
  async play({ canvas }) {
    await expect(
      await canvas.findByText('This could not be loaded', { selector: 'p.notice-title' }),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeEnabled();
  },
});

export const Dark = tellView({
  text: 'The panel follows the system’s colours; here they are dark.',
  source: homeView,
  colorScheme: 'dark',
  async play({ canvas, canvasElement }) {
    await expect(await canvas.findByText('Good places to start')).toBeVisible();
    const place = canvasElement.querySelector('.widget-place');
    await expect(getComputedStyle(place!).backgroundColor).toBe('rgb(21, 26, 24)');
  },
});

export const RightToLeft = tellView({
  text: 'In Arabic the whole panel is mirrored. An article without an Arabic text keeps its own direction, and says so.',
  source: homeView,
  language: 'ar',
  async play({ canvas, canvasElement }) {
    await canvas.findByRole('searchbox');
    const place = canvasElement.querySelector('.widget-place');
    await expect(place).toHaveAttribute('dir', 'rtl');
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(5));
    await expect(canvasElement.querySelector('.result')).toHaveAttribute('dir', 'ltr');
  },
});
