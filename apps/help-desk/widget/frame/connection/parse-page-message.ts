import type { PageMessage } from '../../messages.ts';

type Shape = Record<string, unknown>;

const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

const isText = (text: unknown) => text === undefined || typeof text === 'string';

const areTexts = (texts: unknown) => isObject(texts) && Object.values(texts).every(isText);

const isLabels = (labels: unknown) => {
  if (!isObject(labels)) return false;
  const { banner, contact_form = {} } = labels;
  return isText(banner) && areTexts(contact_form);
};

const isTarget = (target: unknown) =>
  target === undefined ||
  (isObject(target) &&
    (target['view'] === 'ticketForm' ||
      (target['view'] === 'article' && Number.isSafeInteger(target['id']))));

/** A page may name one field where a list is expected, and things that are no names. */
function readNames(message: Shape): true {
  message['fields'] = [message['fields']].flat().filter((name) => typeof name === 'string');
  return true;
}

const shapes: Record<PageMessage['type'], (message: Shape) => boolean> = {
  authenticate: ({ token, tokenId }) => typeof token === 'string' && typeof tokenId === 'string',
  open: ({ target }) => isTarget(target),
  labels: ({ labels }) => isObject(labels) && Object.values(labels).every(isLabels),
  locale: ({ locale }) => typeof locale === 'string',
  prefill: ({ fields }) => isObject(fields),
  identify: ({ fields }) => isObject(fields),
  hideFields: readNames,
  disableFields: readNames,
  enableFields: readNames,
  clearForm: () => true,
};

const isPageMessage = (data: unknown): data is PageMessage => {
  if (!isObject(data)) return false;
  const type = String(data['type']);
  return Object.hasOwn(shapes, type) && shapes[type as PageMessage['type']](data);
};

/** What the page has said, or `null` when this frame does not understand it: a newer loader may say more. */
export const parsePageMessage = (data: unknown): PageMessage | null => (isPageMessage(data) ? data : null);
