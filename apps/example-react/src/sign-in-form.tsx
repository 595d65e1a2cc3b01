import { demoPassword } from '@widget/example-auth/shop';
import type { SubmitEvent } from 'react';
import { authClient } from './auth-client.ts';
import { useShopLanguage } from './shop-language.tsx';
import { useAuthCall } from './use-auth-call.ts';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { texts } = useShopLanguage();
  const { call, pending, problem } = useAuthCall();
  const { email, password, hint, signIn: label, signingIn } = texts.account;

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const credentials = { email: String(fields.get('email')), password: String(fields.get('password')) };
    if (await call(() => authClient.signIn.email(credentials))) onSignedIn();
  };

  return (
    <form onSubmit={submit} aria-describedby="sign-in-problem">
      <label>
        {email}
        <input name="email" type="email" autoComplete="username" required />
      </label>
      <label>
        {password}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <p id="sign-in-problem" className="problem" role="alert" hidden={!problem}>
        {problem}
      </p>
      <button type="submit" className="button" aria-disabled={pending}>
        {pending ? signingIn : label}
      </button>
      <p className="hint">{hint(demoPassword)}</p>
    </form>
  );
}
