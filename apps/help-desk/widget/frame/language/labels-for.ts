import type { WidgetLabels } from '@widget/core/protocol';

import { primaryLanguage } from '../../locales/primary-language.ts';

/** The page's own texts for the first of these languages that it has any for. */
export function labelsFor(labels: Record<string, WidgetLabels>, languages: string[]): WidgetLabels {
  const found = languages
    .flatMap((tag) => [tag, primaryLanguage(tag)])
    .find((tag) => Object.hasOwn(labels, tag));
  return (found !== undefined && labels[found]) || {};
}
