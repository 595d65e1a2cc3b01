import type { Component } from 'vue';
import { tellStory, type Tale } from '../stories/tell-story.ts';
import { startApp } from './start-app.ts';

/** Tells a story with an example in Vue. */
export const inVue = <Properties extends object>(
  tale: Tale<Properties>,
  example: Component,
  source: string,
) =>
  tellStory(tale, {
    start: (place, stage, properties) => startApp(place, stage, example, properties),
    source,
    language: source.startsWith('<') ? 'html' : 'ts',
  });
