/** A name that no other draft has. A page without https has no `randomUUID`. */
export const createDraftKey = (): string =>
  globalThis.isSecureContext ? crypto.randomUUID() : crypto.getRandomValues(new Uint32Array(4)).join('-');
