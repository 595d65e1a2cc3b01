import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { createTestHelpDesk, origin, tokenOf } from '../../testing/create-test-help-desk.ts';

type HelpDesk = Awaited<ReturnType<typeof createTestHelpDesk>>;

const administrator = { email: 'admin@helpdesk.example', key: 'demo-api-key' };

function submit({ request }: HelpDesk, path: string, fields: Record<string, string>, headers = {}) {
  return request(path, {
    method: 'POST',
    headers: { origin, ...headers },
    body: new URLSearchParams(fields),
  });
}

/** The cookie header of an agent who has signed in. */
async function signIn(helpDesk: HelpDesk): Promise<{ cookie: string }> {
  const response = await submit(helpDesk, '/portal/sign-in', administrator);
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

async function open({ request }: HelpDesk, path: string, headers = {}): Promise<Document> {
  return new JSDOM(await (await request(path, { headers })).text()).window.document;
}

describe('signing in', () => {
  test('takes an agent’s email and API key, and leads to the tickets', async () => {
    const response = await submit(await createTestHelpDesk(), '/portal/sign-in', administrator);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/portal/tickets']);
    expect(response.headers.get('set-cookie')).toMatch(
      /^help-desk-session=[\w-]{43}; Max-Age=43200; Path=\/portal; HttpOnly; SameSite=Strict$/,
    );
  });

  test.each([
    ['a wrong key', { ...administrator, key: 'wrong' }],
    ['another agent’s key', { ...administrator, email: 'assistant@helpdesk.example' }],
    ['a bot', { email: 'assistant@helpdesk.example', key: 'demo-bot-key' }],
    ['nothing', {}],
  ])('refuses %s, with the same words', async (_, fields) => {
    const response = await submit(await createTestHelpDesk(), '/portal/sign-in', fields);
    expect(response.status).toBe(401);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.text()).toContain('This email and API key do not belong together.');
  });

  test('keeps the email that was typed, and not the key', async () => {
    const response = await submit(await createTestHelpDesk(), '/portal/sign-in', {
      email: '"><b>',
      key: 'secret',
    });
    const { document } = new JSDOM(await response.text()).window;
    expect(document.querySelector<HTMLInputElement>('#email')?.value).toBe('"><b>');
    expect(document.querySelector<HTMLInputElement>('#key')?.value).toBe('');
  });

  test('is refused to another site', async () => {
    const helpDesk = await createTestHelpDesk();
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await submit(helpDesk, '/portal/sign-in', administrator, foreign)).status).toBe(403);
  });

  test('has to wait after many attempts', async () => {
    const helpDesk = await createTestHelpDesk();
    for (let attempt = 0; attempt < 10; attempt++) await submit(helpDesk, '/portal/sign-in', {});
    const response = await submit(helpDesk, '/portal/sign-in', administrator);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('without a session', () => {
  test.each(['/portal/tickets', '/portal/tickets/1', '/portal', '/portal/anything'])(
    '%s leads to the sign-in',
    async (path) => {
      const { request } = await createTestHelpDesk();
      const response = await request(path, { headers: { cookie: 'help-desk-session=guessed' } });
      expect([response.status, response.headers.get('location')]).toEqual([303, '/portal/sign-in']);
    },
  );

  test('the front door leads there too', async () => {
    const { request } = await createTestHelpDesk();
    expect((await request('/')).headers.get('location')).toBe('/portal/tickets');
  });

  test('signing out ends it on the server, not only in the browser', async () => {
    const helpDesk = await createTestHelpDesk();
    const headers = await signIn(helpDesk);
    expect((await helpDesk.request('/portal/tickets', { headers })).status).toBe(200);
    const response = await submit(helpDesk, '/portal/sign-out', {}, headers);
    expect(response.headers.get('set-cookie')).toMatch(/^help-desk-session=; Max-Age=0; Path=\/portal/);
    expect((await helpDesk.request('/portal/tickets', { headers })).status).toBe(303);
  });

  test('it ends by itself after twelve hours', async () => {
    let now = Date.now();
    const helpDesk = await createTestHelpDesk({ now: () => now });
    const headers = await signIn(helpDesk);
    now += 12 * 60 * 60 * 1000 - 1;
    expect((await helpDesk.request('/portal/tickets', { headers })).status).toBe(200);
    now += 1;
    expect((await helpDesk.request('/portal/tickets', { headers })).status).toBe(303);
    // What has ended does not begin again, though somebody sets the clock back.
    now -= 60 * 60 * 1000;
    expect((await helpDesk.request('/portal/tickets', { headers })).status).toBe(303);
  });
});

describe('the tickets', () => {
  const ticket = {
    key: 'draft-0001',
    subject: 'A <b>torn</b> tent',
    description: 'It tore.\n<script>alert(1)</script>',
  };

  test('are none at first', async () => {
    const helpDesk = await createTestHelpDesk();
    const document = await open(helpDesk, '/portal/tickets', await signIn(helpDesk));
    expect(document.querySelector('main')?.textContent).toContain('No tickets yet.');
  });

  test('say who asked what and when, newest first', async () => {
    const helpDesk = await createTestHelpDesk({ now: () => Date.UTC(2026, 0, 2, 3, 4) });
    await helpDesk.sendTicket({ ...ticket, email: 'cleo@example.net' });
    await helpDesk.api('POST', '/tickets', {
      subject: 'Second',
      description: 'x',
      email: 'bob@globex.example',
    });
    const document = await open(helpDesk, '/portal/tickets', await signIn(helpDesk));
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual([
      'Second bob bob@globex.example 2 Jan 2026, 03:04 UTC open',
      'A <b>torn</b> tent cleo cleo@example.net not signed in 2 Jan 2026, 03:04 UTC open',
    ]);
  });

  test('come in pages', async () => {
    const helpDesk = await createTestHelpDesk();
    for (let number = 1; number <= 51; number++) {
      await helpDesk.api('POST', '/tickets', {
        subject: `Ticket ${number}`,
        description: 'x',
        email: 'a@b.example',
      });
    }
    const headers = await signIn(helpDesk);
    const first = await open(helpDesk, '/portal/tickets', headers);
    expect(first.querySelectorAll('tbody tr')).toHaveLength(50);
    const older = first.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
    const second = await open(helpDesk, older, headers);
    expect(second.querySelector('tbody')?.textContent).toContain('Ticket 1');
    expect(second.querySelector('a[rel=next]')).toBeNull();
  });

  test('are shown whole, and as the text that they are', async () => {
    const helpDesk = await createTestHelpDesk();
    await helpDesk.sendTicket({ ...ticket, email: 'cleo@example.net', custom_fields: { cf_order: 'A-17' } });
    const document = await open(helpDesk, '/portal/tickets/1', await signIn(helpDesk));
    expect(document.querySelector('.message')?.textContent).toBe(ticket.description);
    expect(document.querySelector('h1')?.textContent).toContain(ticket.subject);
    expect(document.querySelector('script, h1 b')).toBeNull();
    expect(document.querySelector('.facts')?.textContent).toMatch(/cf_order\s*A-17/);
  });

  test('say whether a token proved who wrote', async () => {
    const helpDesk = await createTestHelpDesk();
    await helpDesk.sendTicket(ticket, await tokenOf('ann@acme.example'));
    await helpDesk.sendTicket({ ...ticket, email: 'ann@acme.example', key: 'draft-0002' });
    const headers = await signIn(helpDesk);
    const facts = async (id: number) =>
      (await open(helpDesk, `/portal/tickets/${id}`, headers)).querySelector('.facts')?.textContent;
    expect(await facts(1)).toMatch(/Identity\s*Signed in/);
    expect(await facts(2)).toMatch(/Identity\s*Not signed in/);
  });

  test('that are not there are answered with a page', async () => {
    const helpDesk = await createTestHelpDesk();
    const headers = await signIn(helpDesk);
    const response = await helpDesk.request('/portal/tickets/9', { headers });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no such ticket.');
  });
});

test('a page of the portal runs nothing, and stands in no frame', async () => {
  const { request } = await createTestHelpDesk();
  const { headers } = await request('/portal/sign-in');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get('cache-control')).toBe('no-store');
});
