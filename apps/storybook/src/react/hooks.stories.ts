import { callbackAuth, client, events, state } from '../stories/hooks.ts';
import { tellStory } from '../stories/tell-story.ts';
import { startWithCallbacks } from './callback-auth.tsx';
import callbackAuthSource from './callback-auth.tsx?raw';
import { HelpButton } from './help-button.tsx';
import helpButtonSource from './help-button.tsx?raw';
import { HelpOrMail } from './help-or-mail.tsx';
import helpOrMailSource from './help-or-mail.tsx?raw';
import { OpenCounter } from './open-counter.tsx';
import openCounterSource from './open-counter.tsx?raw';
import { inReact } from './in-react.tsx';

export default {
  title: 'React/Hooks',
  parameters: {
    docs: {
      description: {
        component:
          '`useHelpWidget()` gives the client, `useHelpWidgetState()` what it is doing, `useHelpWidgetEvent()` what happens, and `useAuthSource()` connects a library that calls back. Without a provider above they throw an error whose `code` is `no-provider`.',
      },
    },
  },
};

export const Client = inReact(client, HelpButton, helpButtonSource);
export const State = inReact(state, HelpOrMail, helpOrMailSource);
export const Events = inReact(events, OpenCounter, openCounterSource);
export const CallbackAuth = tellStory(callbackAuth, {
  start: startWithCallbacks,
  source: callbackAuthSource,
  language: 'tsx',
});
