// Links Angular's libraries and compiles the components of stories: before anything of them is loaded.
import '@angular/compiler';
import type { Preview } from '@storybook/html-vite';
import { configure } from 'storybook/test';
import { showColorScheme } from '../src/stage/show-color-scheme.ts';
import { keepDocsStill } from '../src/stage/keep-docs-still.ts';
import { keepStoriesApart } from '../src/stage/keep-stories-apart.ts';
import { brandTheme } from './brand-theme.ts';
import { DocsPage } from './docs-page.tsx';

// A busy machine takes its time; how fast something is, no story says.
configure({ asyncUtilTimeout: 15_000 });
keepDocsStill();
keepStoriesApart();

export default {
  tags: ['autodocs'],
  initialGlobals: { colorScheme: 'light dark', helpDesk: 'real' },
  globalTypes: {
    colorScheme: {
      description: 'Colours',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light dark', title: 'Colours of the system' },
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    helpDesk: {
      description: 'What answers the widget',
      toolbar: {
        icon: 'support',
        dynamicTitle: true,
        items: [
          { value: 'real', title: 'Real help desk, if it runs' },
          { value: 'stand-in', title: 'Always the stand-in' },
        ],
      },
    },
  },
  beforeEach: ({ globals }) => showColorScheme(globals['colorScheme'] as string),
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    docs: {
      theme: brandTheme,
      page: DocsPage,
      toc: { headingSelector: 'h3' },
      canvas: { sourceState: 'shown' },
      // There is one widget on a page: each story of a docs page needs a page of its own.
      story: { inline: false, height: '560px' },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'React',
          ['Getting started', 'Session', 'Hooks', 'Commands', 'Theming'],
          'Vue',
          ['Getting started', 'Session', 'Composables', 'Commands', 'Theming'],
          'Angular',
          ['Getting started', 'Session', 'Service', 'Commands', 'Theming'],
          'Widget',
        ],
      },
    },
  },
} satisfies Preview;
