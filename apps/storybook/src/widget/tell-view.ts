import type { StoryContext, StoryObj } from '@storybook/html-vite';
import { languages } from '../../../help-desk/widget/locales/languages.ts';
import { openPanel, type PanelArgs } from './open-panel.tsx';
import { wearWidgetStyles } from './wear-widget-styles.ts';

/** A view of the widget, and how a person comes to it. */
export interface View extends Partial<PanelArgs> {
  text: string;
  /** The view's own source. */
  source: string;
  colorScheme?: 'light' | 'dark';
  play: (context: Pick<StoryContext, 'canvas' | 'userEvent' | 'canvasElement'>) => Promise<void>;
}

/** Makes Storybook's story of a view. */
export function tellView({
  text,
  source,
  colorScheme,
  play,
  language = 'en',
  helpDesk = 'answers',
}: View): StoryObj<PanelArgs> {
  return {
    args: { language, helpDesk },
    argTypes: {
      language: {
        description: 'The language that the page asks for.',
        control: 'select',
        options: languages,
      },
      helpDesk: {
        description: 'What the help desk does.',
        control: 'select',
        options: ['answers', 'never answers', 'is out of order'],
      },
    },
    ...(colorScheme && { globals: { colorScheme } }),
    parameters: {
      docs: {
        description: { story: text },
        source: { code: source, language: 'tsx', type: 'code' },
        story: { height: '680px' },
      },
    },
    beforeEach: ({ globals }) => wearWidgetStyles(globals['colorScheme'] as string),
    render: openPanel,
    play: (context) => play(context),
  };
}
