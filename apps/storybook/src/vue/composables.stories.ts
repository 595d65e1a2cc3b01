import { callbackAuth, client, events, state } from '../stories/hooks.ts';
import { tellStory } from '../stories/tell-story.ts';
import { startWithCallbacks } from './callback-auth.ts';
import callbackAuthSource from './callback-auth.ts?raw';
import HelpButton from './help-button.vue';
import helpButtonSource from './help-button.vue?raw';
import HelpOrMail from './help-or-mail.vue';
import helpOrMailSource from './help-or-mail.vue?raw';
import OpenCounter from './open-counter.vue';
import openCounterSource from './open-counter.vue?raw';
import { inVue } from './in-vue.ts';

export default {
  title: 'Vue/Composables',
  parameters: {
    docs: {
      description: {
        component:
          '`useHelpWidget()` gives the client, `useHelpWidgetState()` a ref of what it is doing, `useHelpWidgetEvent()` what happens, and `useAuthSource()` connects a library that calls back. Without the plugin they throw an error whose `code` is `no-provider`.',
      },
    },
  },
};

export const Client = inVue(client, HelpButton, helpButtonSource);
export const State = inVue(state, HelpOrMail, helpOrMailSource);
export const Events = inVue(events, OpenCounter, openCounterSource);
export const CallbackAuth = tellStory(callbackAuth, {
  start: startWithCallbacks,
  source: callbackAuthSource,
  language: 'ts',
});
