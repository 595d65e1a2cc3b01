import { describe, expect, it } from 'vitest';

import { chooseLanguage } from './choose-language.ts';

const nobody = { page: null, customer: null, browser: [], helpDesk: 'en' };

describe('The language', () => {
  it('is the one that the page sets, before all others', () => {
    expect(chooseLanguage({ page: 'fr', customer: 'de', browser: ['es'], helpDesk: 'en' })).toEqual({
      wanted: 'fr',
      spoken: 'fr',
    });
  });

  it('is the customer’s when the page sets none', () => {
    expect(chooseLanguage({ ...nobody, customer: 'de', browser: ['es'] })).toEqual({
      wanted: 'de',
      spoken: 'de',
    });
  });

  it('is the first of the browser’s that the panel speaks', () => {
    expect(chooseLanguage({ ...nobody, browser: ['pl', 'ar-EG', 'de'] })).toEqual({
      wanted: 'ar-EG',
      spoken: 'ar',
    });
  });

  it('is the help desk’s own when the browser has none', () => {
    expect(chooseLanguage({ ...nobody, browser: ['pl'], helpDesk: 'es' })).toEqual({
      wanted: 'es',
      spoken: 'es',
    });
  });

  it('is asked of the articles even where the panel does not speak it', () => {
    expect(chooseLanguage({ ...nobody, page: 'pl', browser: ['de'] })).toEqual({
      wanted: 'pl',
      spoken: 'de',
    });
  });

  it('is spoken in its closest form', () => {
    expect(chooseLanguage({ ...nobody, page: 'es-LA' })).toEqual({ wanted: 'es-LA', spoken: 'es' });
    expect(chooseLanguage({ ...nobody, page: 'de_AT' })).toEqual({ wanted: 'de-AT', spoken: 'de' });
  });

  it('is not something that is no language', () => {
    expect(chooseLanguage({ ...nobody, page: '!!', customer: 'fr' })).toEqual({ wanted: 'fr', spoken: 'fr' });
  });

  it('is English where nobody wants one that is known', () => {
    expect(chooseLanguage({ ...nobody, browser: ['pl'], helpDesk: 'cs' })).toEqual({
      wanted: 'cs',
      spoken: 'en',
    });
    expect(chooseLanguage({ ...nobody, page: '', helpDesk: '' })).toEqual({ wanted: 'en', spoken: 'en' });
  });
});
