import { callbackAuth, client, events, state } from '../stories/hooks.ts';
import { tellStory } from '../stories/tell-story.ts';
import { startWithCallbacks } from './callback-auth.ts';
import callbackAuthSource from './callback-auth.ts?raw';
import { HelpButton } from './help-button.ts';
import helpButtonSource from './help-button.ts?raw';
import { HelpOrMail } from './help-or-mail.ts';
import helpOrMailSource from './help-or-mail.ts?raw';
import { OpenCounter } from './open-counter.ts';
import openCounterSource from './open-counter.ts?raw';
import { inAngular } from './in-angular.ts';

export default {
  title: 'Angular/Service',
  parameters: {
    docs: {
      description: {
        component:
          '`inject(HelpWidgetService)` gives the client, and what it is doing as the signal `state`; `injectHelpWidgetEvent()` tells what happens, and `authSource()` connects a library that calls back.',
      },
    },
  },
};

export const Client = inAngular(client, HelpButton, helpButtonSource);
export const State = inAngular(state, HelpOrMail, helpOrMailSource);
export const Events = inAngular(events, OpenCounter, openCounterSource);
export const CallbackAuth = tellStory(callbackAuth, {
  start: startWithCallbacks,
  source: callbackAuthSource,
  language: 'ts',
});
