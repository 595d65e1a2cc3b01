import type { Type } from '@angular/core';
import { tellStory, type Tale } from '../stories/tell-story.ts';
import { startApp } from './start-app.ts';

/** Tells a story with an example in Angular. */
export const inAngular = <Properties extends object>(
  tale: Tale<Properties>,
  example: Type<Properties>,
  source: string,
) =>
  tellStory(tale, {
    start: (place, stage, properties) => startApp(place, stage, example, properties),
    source,
    language: 'ts',
  });
