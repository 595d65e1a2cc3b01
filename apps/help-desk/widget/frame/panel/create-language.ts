import type { FrameConfiguration } from '../../../contract/widget-api.ts';
import { createLane } from '../create-lane.ts';
import type { PanelStore } from './create-panel-store.ts';
import { chooseLanguage } from '../language/choose-language.ts';
import { createSpeech } from '../language/create-speech.ts';
import { loadMessages } from '../language/load-messages.ts';

/** Follows the wishes of the page and of the customer. What is in the panel stays as it is, in another language. */
export function createLanguage(
  store: PanelStore,
  configuration: FrameConfiguration,
  browser: readonly string[],
) {
  const lane = createLane();
  let page = configuration.locale;
  let customer: string | null = null;

  function choose() {
    const { wanted, spoken } = chooseLanguage({
      page,
      customer,
      browser,
      helpDesk: configuration.defaultLanguage,
    });
    if (wanted !== store.get().wanted) store.set({ wanted });
    const speak = (language: typeof spoken, otherwise?: typeof spoken) =>
      lane.run(() => loadMessages(language), {
        done: (messages) => store.set({ speech: createSpeech(language, messages) }),
        failed: () => otherwise && !store.get().speech && speak(otherwise),
      });
    if (spoken === store.get().speech?.language) lane.cancel();
    else speak(spoken, 'en');
  }

  return {
    choose,
    /** Set by the page. */
    set(locale: string) {
      page = locale;
      choose();
    },
    /** The customer's preferred language. */
    prefer(language: string | null) {
      customer = language;
      choose();
    },
  };
}
