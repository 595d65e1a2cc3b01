import type { PageMessage } from '../messages.ts';

const isPersonal = ({ type }: PageMessage) => type === 'prefill' || type === 'identify';

/** What the page has said and a new frame has to be told, in order. */
export function createFrameFacts() {
  let facts: PageMessage[] = [];

  return {
    all: (): readonly PageMessage[] => facts,
    add(message: PageMessage): void {
      const same = JSON.stringify(message);
      // An app may prefill with each render, and what was filled in before a form is cleared is gone.
      facts = facts.filter(
        (fact) => JSON.stringify(fact) !== same && (message.type !== 'clearForm' || fact.type !== 'prefill'),
      );
      facts.push(message);
    },
    clear(): void {
      facts = [];
    },
    /** The person leaves: nothing that was said of them stays. Returns whether there was anything. */
    forgetPerson(): boolean {
      const before = facts.length;
      facts = facts.filter((fact) => !isPersonal(fact));
      return facts.length < before;
    },
  };
}
