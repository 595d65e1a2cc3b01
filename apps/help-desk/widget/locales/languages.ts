/**
 * The languages that the widget speaks. Each has its texts for the panel in a file here, and those of the launcher in
 * the loader.
 */
export const languages = ['en', 'de', 'fr', 'es', 'ar'] as const;

export type Language = (typeof languages)[number];
