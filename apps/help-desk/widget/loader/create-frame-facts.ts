import type { PageMessage } from '../messages.ts';

/** What the page has said and a new frame has to be told, in order. */
export function createFrameFacts() {
  /** By their texts: an app may prefill with each render. */
  const facts = new Map<string, PageMessage>();

  function drop(...types: PageMessage['type'][]): void {
    for (const [text, { type }] of facts) if (types.includes(type)) facts.delete(text);
  }

  return {
    all: (): readonly PageMessage[] => [...facts.values()],
    /** Returns it as plain data, which a frame can be sent, whatever the page's own objects are. */
    add(message: object): PageMessage {
      const text = JSON.stringify(message);
      const plain = JSON.parse(text) as PageMessage;
      facts.delete(text);
      // What was filled in before a form is cleared is gone.
      if (plain.type === 'clearForm') drop('prefill');
      facts.set(text, plain);
      return plain;
    },
    clear: () => facts.clear(),
    /** The person leaves: nothing that was said of them stays. Returns whether there was anything. */
    forgetPerson(): boolean {
      const before = facts.size;
      drop('prefill', 'identify');
      return facts.size < before;
    },
  };
}
