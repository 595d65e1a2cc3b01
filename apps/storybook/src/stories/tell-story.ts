import type { ArgTypes, StoryContext, StoryObj } from '@storybook/html-vite';
import { drawStage } from '../stage/draw-stage.ts';
import type { HelpDeskWish } from '../stage/choose-help-desk.ts';
import { closeStage, openStage, type Stage } from '../stage/open-stage.ts';
import { stageArgs, stageArgTypes, type StageArgs } from '../stage/stage-args.ts';

/** A story as it is told once, whatever the framework. */
export interface Tale<Properties = object> {
  /** What a person sees, and what it is good for. */
  text: string;
  /** What is set up around the app. */
  around?: Partial<StageArgs>;
  /** What the example is given. */
  properties?: Properties;
  controls?: ArgTypes<Properties>;
  /** What a person does, and what comes of it. */
  play: (context: PlayContext) => Promise<void>;
}

export type PlayContext = Pick<StoryContext, 'canvas' | 'userEvent'> & { stage: Stage };

/** An example in one framework. */
export interface Example<Properties> {
  /** Starts it in `place`. Returns how to stop it. */
  start: (place: HTMLElement, stage: Stage, properties: Properties) => () => void;
  /** The text of its file. */
  source: string;
  language: 'tsx' | 'ts' | 'html';
}

const stageOf = ({ loaded }: Pick<StoryContext, 'loaded'>) => loaded['stage'] as Stage;

/** Makes Storybook's story of a tale and the example that a framework has for it. */
export function tellStory<Properties extends object>(
  { text, around, properties, controls, play }: Tale<Properties>,
  { start, source, language }: Example<Properties>,
): StoryObj<StageArgs & Properties> {
  return {
    args: { ...properties, ...stageArgs, ...around } as StageArgs & Properties,
    argTypes: { ...controls, ...stageArgTypes } as ArgTypes<StageArgs & Properties>,
    parameters: {
      docs: { description: { story: text }, source: { code: source, language, type: 'code' } },
    },
    loaders: async ({ args, globals }) => ({
      stage: await openStage(args, globals['helpDesk'] as HelpDeskWish),
    }),
    beforeEach: () => closeStage,
    render(args, context) {
      const stage = stageOf(context);
      const names = Object.keys(properties ?? {}) as (keyof Properties)[];
      const given = Object.fromEntries(names.map((name) => [name, args[name]])) as Properties;
      return drawStage(stage, (place) => start(place, stage, given));
    },
    play: (context) => play({ ...context, stage: stageOf(context) }),
  };
}
