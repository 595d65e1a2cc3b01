import { html } from 'hono/html';
import { page, type Markup } from './page.ts';

/** Where an agent signs in; after a failure with the reason and the email that was typed. */
export function signInPage({ email = '', failure }: { email?: string; failure?: string } = {}): Markup {
  return page({
    title: 'Sign in',
    content: html`<form class="card sign-in" method="post" action="/portal/sign-in">
      <h1>Sign in</h1>
      ${failure && html`<p class="failure" id="failure" role="alert">${failure}</p>`}
      <label for="email">Email</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="username"
        required
        value="${email}"
        ${failure ? '' : 'autofocus'}
      />
      <label for="key">API key</label>
      <input
        id="key"
        name="key"
        type="password"
        autocomplete="current-password"
        required
        aria-describedby="${failure ? 'failure key-hint' : 'key-hint'}"
        ${failure ? 'autofocus' : ''}
      />
      <p class="hint" id="key-hint">
        It is in <code>credentials.txt</code> in the data folder; the demo’s is <code>demo-api-key</code>.
      </p>
      <button>Sign in</button>
    </form>`,
  });
}
