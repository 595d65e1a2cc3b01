import type { ComponentType } from 'react';
import { tellStory, type Tale } from '../stories/tell-story.ts';
import { startApp } from './start-app.tsx';

/** Tells a story with an example in React. */
export const inReact = <Properties extends object>(
  tale: Tale<Properties>,
  Example: ComponentType<Properties>,
  source: string,
) =>
  tellStory(tale, {
    start: (place, stage, properties) => startApp(place, stage, <Example {...properties} />),
    source,
    language: 'tsx',
  });
