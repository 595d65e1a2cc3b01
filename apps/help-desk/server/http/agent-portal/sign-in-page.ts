import { html } from 'hono/html';
import { page, type Markup } from './page.ts';

export interface SignInPageOptions {
  /** Where to find the key. */
  keyHint: string;
  email?: string;
  failure?: string;
}

/** Where an agent signs in; after a failure with the reason and the email that was typed. */
export function signInPage({ keyHint, email = '', failure }: SignInPageOptions): Markup {
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
      <p class="hint" id="key-hint">${keyHint}</p>
      <button>Sign in</button>
    </form>`,
  });
}
