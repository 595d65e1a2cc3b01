// @vitest-environment jsdom
import { makeToken } from '@widget/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../locales/languages.ts';
import { texts } from './texts.ts';
import { embedLoader, helpDesk, runLoader } from './testing/embed-loader.ts';

const token = (lifetime = 3600) => {
  const iat = Math.floor(Date.now() / 1000);
  return makeToken({ email: 'ann@acme.example', iat, exp: iat + lifetime });
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('The frame', () => {
  it('is loaded when the person is about to open the panel, for this page and its language', async () => {
    const page = await embedLoader({ settings: { locale: 'de-AT' } });
    expect(page.frame()).toBeNull();
    page.launcher().dispatchEvent(new Event('pointerenter'));
    expect(page.frame()?.src).toBe(
      `${helpDesk}/widgets/7/frame?origin=${origin}&isolated=undefined&locale=de-AT`,
    );
    expect(page.isOpen()).toBe(false);
  });

  it('is told everything at the help desk’s origin, and nowhere else', async () => {
    const page = await embedLoader();
    page.call('authenticate', { token: 'a.b.c' });
    page.call('prefill', 'ticketForm', { subject: 'Boots' });
    page.open();
    page.call('authenticate', { token: 'd.e.f' });
    page.call('setLocale', 'fr');
    expect(page.posts().length).toBe(5);
    expect(new Set(page.posts().map(({ origin }) => origin))).toEqual(new Set([helpDesk]));
  });

  it('is heard from the help desk’s origin, from its own window, and from nowhere else', async () => {
    const page = await embedLoader();
    page.open();
    page.say({ type: 'ticket', id: 1 }, { origin: 'https://elsewhere.example' });
    page.say({ type: 'ticket', id: 2 }, { source: window });
    page.say({ type: 'ticket', id: 3 });
    expect(page.notices).toEqual([{ type: 'open' }, { type: 'ticket', id: 3 }]);
  });

  it('learns in order what was said before it listened, then who is signed in, then what to show', async () => {
    const page = await embedLoader({ calls: [['setLabels', { en: { banner: 'Hello' } }]] });
    page.call('hide', 'ticketForm', ['name'], { formId: 5 });
    page.call('disable', 'ticketForm', ['subject']);
    page.call('prefill', 'ticketForm', { subject: 'Boots' });
    page.call('authenticate', { token: 'a.b.c', tokenId: '9' });
    page.call('open', 'article', { id: 12 });
    expect(page.told()).toEqual([]);
    page.listen();
    expect(page.told()).toEqual([
      { type: 'labels', labels: { en: { banner: 'Hello' } } },
      { type: 'hideFields', fields: ['name'], form: { formId: 5 } },
      { type: 'disableFields', fields: ['subject'] },
      { type: 'prefill', fields: { subject: 'Boots' } },
      { type: 'authenticate', token: 'a.b.c', tokenId: '9' },
      { type: 'open', target: { view: 'article', id: 12 } },
    ]);
  });

  it('is told the same only once, and nothing that was cleared', async () => {
    const page = await embedLoader();
    page.call('prefill', 'ticketForm', { subject: 'Boots' });
    page.call('clear', 'ticketForm');
    page.call('hide', 'ticketForm', ['name']);
    page.call('hide', 'ticketForm', ['name']);
    page.open();
    expect(page.told().map(({ type }) => type)).toEqual(['clearForm', 'hideFields', 'open']);
  });

  it('is thrown away when the person leaves, and the next one knows nothing of them', async () => {
    const page = await embedLoader();
    page.call('authenticate', { token: 'a.b.c' });
    page.call('identify', 'ticketForm', { email: 'ann@acme.example' });
    page.call('prefill', 'ticketForm', { subject: 'Boots' });
    page.call('disable', 'ticketForm', ['subject']);
    page.open();
    const first = page.frame();
    page.call('logout');
    expect(first?.isConnected).toBe(false);
    page.listen();
    expect(page.told()).toEqual([
      { type: 'disableFields', fields: ['subject'] },
      { type: 'open', quietly: true },
    ]);
  });

  it('is not loaded anew for a logout that nobody needs, nor behind a closed panel', async () => {
    const page = await embedLoader();
    page.open();
    const first = page.frame();
    page.call('logout');
    expect(page.frame()).toBe(first);
    page.call('authenticate', { token: 'a.b.c' });
    page.call('close');
    page.call('logout');
    expect(page.frame()).toBeNull();
  });

  it('that loads and does not answer is taken away, and what to do is said', async () => {
    const page = await embedLoader();
    page.call('open');
    page.frame()!.onload!(new Event('load'));
    vi.advanceTimersByTime(1000);
    expect(page.state()).toBe('unreachable');
    expect(page.find('[role=alert]')?.textContent).toBe('Help is out of reach.');
    expect(page.notices).toEqual([{ type: 'open' }, { type: 'unreachable' }]);
    const first = page.frame();
    page.find('.retry')!.click();
    expect([page.state(), first?.isConnected]).toEqual(['loading', false]);
    page.listen();
    expect(page.told()).toEqual([{ type: 'open' }]);
    expect(page.state()).toBe('reachable');
    expect(page.notices.at(-1)).toEqual({ type: 'reachable' });
  });

  it('that never loads is given up in seconds, and another way to the help desk is named', async () => {
    const page = await embedLoader({ settings: { locale: 'fr-CA' } });
    page.call('open');
    expect(page.find('.cover')!.childElementCount).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(page.state()).toBe('unreachable');
    const said = ['[role=alert]', '.retry'].map((name) => page.find(name)?.textContent);
    expect(said).toEqual(['L’aide est injoignable.', 'Réessayer']);
    const { href, target, textContent } = page.find('a') as HTMLAnchorElement;
    expect([href, target, textContent]).toEqual([page.frame()!.src, '_blank', 'help.example']);
  });

  it('that answers late, on a device that was busy, is taken nevertheless', async () => {
    const page = await embedLoader();
    page.call('open', 'ticketForm');
    page.frame()!.onload!(new Event('load'));
    vi.advanceTimersByTime(5000);
    const frame = page.frame();
    page.listen();
    expect([page.frame() === frame, page.state()]).toEqual([true, 'reachable']);
    expect(page.told()).toEqual([{ type: 'open', target: { view: 'ticketForm' } }]);
  });

  it('that was out of reach is loaded anew when the panel is opened again', async () => {
    const page = await embedLoader();
    page.call('open');
    vi.advanceTimersByTime(10_000);
    const first = page.frame();
    page.call('close');
    page.call('open');
    expect([first?.isConnected, page.state()]).toEqual([false, 'loading']);
    page.listen();
    expect(page.notices.map(({ type }) => type)).toEqual([
      'open',
      'unreachable',
      'close',
      'open',
      'reachable',
    ]);
  });
});

describe('The panel', () => {
  it('opens and closes by the launcher, and says so once', async () => {
    const page = await embedLoader();
    page.launcher().click();
    page.call('open');
    expect(page.isOpen()).toBe(true);
    expect(page.launcher().ariaExpanded).toBe('true');
    page.launcher().click();
    page.call('close');
    expect(page.isOpen()).toBe(false);
    expect(page.launcher().ariaExpanded).toBe('false');
    expect(page.notices).toEqual([{ type: 'open' }, { type: 'close' }]);
  });

  it('closes when the frame says so', async () => {
    const page = await embedLoader();
    page.open();
    page.say({ type: 'close' });
    expect(page.isOpen()).toBe(false);
  });

  it('gives the focus back to where it came from', async () => {
    const page = await embedLoader();
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    page.call('open');
    page.call('close');
    expect(document.activeElement).toBe(button);
    button.remove();
    page.call('open');
    page.call('close');
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(page.launcher());
  });

  it('says nothing that it was not opened for: a close before the frame listens counts', async () => {
    const page = await embedLoader();
    page.call('open', 'ticketForm');
    page.call('close');
    page.listen();
    expect(page.told()).toEqual([]);
    expect(page.isOpen()).toBe(false);
  });

  it('is hidden with the launcher or the launcher alone, and closed', async () => {
    const page = await embedLoader();
    page.open();
    page.call('hide', 'launcher');
    expect(page.launcher().hidden).toBe(true);
    expect(page.isOpen()).toBe(false);
    page.call('show', 'launcher');
    expect(page.launcher().hidden).toBe(false);
    page.call('hide');
    expect(page.launcher().hidden).toBe(true);
    page.call('open');
    expect([page.isOpen(), page.launcher().hidden]).toEqual([true, true]);
    page.call('show');
    expect(page.launcher().hidden).toBe(false);
  });
});

describe('The callback', () => {
  it('is asked for another token before one expires, each time', async () => {
    const page = await embedLoader();
    const callback = vi.fn(() => page.call('authenticate', { token: token() }));
    page.call('authenticate', { token: token(), callback });
    vi.advanceTimersByTime(3_200_000);
    expect(callback).toHaveBeenCalledTimes(0);
    for (let life = 1; life <= 4; life++) {
      vi.advanceTimersByTime(3_240_000);
      expect(callback).toHaveBeenCalledTimes(life);
    }
  });

  it.each([undefined, null, 'renew', Promise.resolve(), {}])(
    'is kept when the page gives %j in its place',
    async (other) => {
      const page = await embedLoader();
      const callback = vi.fn();
      page.call('authenticate', { token: token(), callback });
      page.call('authenticate', { token: token(), callback: other });
      vi.advanceTimersByTime(3_600_000);
      expect(callback).toHaveBeenCalled();
    },
  );

  it('gives way to another one, and is forgotten at logout', async () => {
    const page = await embedLoader();
    const [first, second] = [vi.fn(), vi.fn()];
    page.call('authenticate', { token: token(), callback: first });
    page.call('authenticate', { token: token(), callback: second });
    vi.advanceTimersByTime(3_599_000);
    expect([first.mock.calls.length, second.mock.calls.length > 0]).toEqual([0, true]);
    page.call('logout');
    const before = second.mock.calls.length;
    page.call('authenticate', { token: token() });
    vi.advanceTimersByTime(36_000_000);
    expect(second.mock.calls.length).toBe(before);
  });

  it('is asked when the help desk says that the token has expired', async () => {
    const page = await embedLoader();
    const callback = vi.fn();
    page.call('authenticate', { token: 'a.b.c', callback });
    page.open();
    page.say({ type: 'rejected', tokenId: '', reason: 'invalid-signature', remedy: '' });
    expect(callback).not.toHaveBeenCalled();
    page.say({ type: 'rejected', tokenId: '', reason: 'token-expired', remedy: '' });
    expect(callback).toHaveBeenCalledTimes(1);
  });
});

describe('The texts', () => {
  it('are those of the page’s language, and the page’s own where it has any', async () => {
    const page = await embedLoader({ settings: { locale: 'de' } });
    expect(page.launcher().textContent).toBe('Hilfe');
    page.call('setLabels', { de: { launcher: 'Fragen?' }, fr: { launcher: 'Une question ?' } });
    expect(page.launcher().textContent).toBe('Fragen?');
    page.call('setLocale', 'fr');
    expect(page.launcher().textContent).toBe('Une question ?');
    page.call('setLocale', 'ar');
    expect(page.launcher().textContent).toBe('مساعدة');
    expect(page.find('.cover')?.dir).toBe('rtl');
    page.open();
    expect(page.told('labels')).toEqual([
      { type: 'labels', labels: { de: { launcher: 'Fragen?' }, fr: { launcher: 'Une question ?' } } },
    ]);
  });

  it.each([
    ['fr-CA', 'fr', 'Question FR'],
    ['fr-CA', 'fr-CA', 'Question FR-CA'],
    ['pt_BR', 'pt', 'Pergunta'],
    ['en-GB', 'en', 'Ask'],
  ])('in %s are the page’s own for %s', async (locale, named, launcher) => {
    const page = await embedLoader({ settings: { locale } });
    page.call('setLabels', { [named]: { launcher }, it: { launcher: 'Domanda' } });
    expect(page.launcher().textContent).toBe(launcher);
  });

  it('follow the browser, where the page sets no language, in the first that there is', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['pl', 'es-MX', 'de']);
    const page = await embedLoader();
    expect(page.launcher().textContent).toBe('Ayuda');
    page.call('setLabels', { es: { launcher: 'Pregunta' }, de: { launcher: 'Frage' } });
    expect(page.launcher().textContent).toBe('Pregunta');
    vi.restoreAllMocks();
  });

  it('follow the customer’s preference once it is known, until they leave, unless the page sets one', async () => {
    const page = await embedLoader();
    page.call('setLabels', { fr: { launcher: 'Question' } });
    page.call('authenticate', { token: 'a.b.c' });
    page.open();
    page.say({ type: 'language', preferred: 'fr-CA' });
    expect(page.launcher().textContent).toBe('Question');
    page.call('logout');
    expect(page.launcher().textContent).toBe('Help');
    page.call('authenticate', { token: 'a.b.c' });
    page.call('setLocale', 'de');
    page.listen();
    page.say({ type: 'language', preferred: 'fr' });
    expect(page.launcher().textContent).toBe('Hilfe');
    expect(page.notices).toEqual([{ type: 'open' }]);
  });

  it.each(languages)('are all there in %s', (language) => {
    const own = Object.values(texts[language]!);
    expect(own).not.toContain('');
    expect(new Set(own).size).toBe(own.length);
  });

  it('are English in a language that it does not speak', async () => {
    const page = await embedLoader({ settings: { locale: 'pl' } });
    expect(page.launcher().textContent).toBe('Help');
  });
});

describe('The script', () => {
  it('carries out what waited in the stub, in order', async () => {
    const page = await embedLoader({ calls: [['open'], ['close'], ['open']] });
    expect(page.notices.map(({ type }) => type)).toEqual(['open', 'close', 'open']);
  });

  it.each([undefined, () => {}])('needs no stub before it: %s', async (stub) => {
    const page = await embedLoader();
    page.call('destroy');
    const warn = vi.spyOn(console, 'warn');
    Object.assign(window, { FreshworksWidget: stub });
    await runLoader();
    page.call('open');
    expect(page.isOpen()).toBe(true);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('runs once: a second tag changes nothing', async () => {
    const page = await embedLoader();
    const first = window.FreshworksWidget;
    await runLoader();
    expect(window.FreshworksWidget).toBe(first);
    expect(document.querySelectorAll('#freshworks-container').length).toBe(1);
    expect(page.launcher()).toBeDefined();
  });

  it('names a command that it does not know', async () => {
    const page = await embedLoader();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    page.call('dance');
    expect(warn).toHaveBeenCalledWith('[help widget] dance: no such command.');
    warn.mockRestore();
  });
});
