import { demoPassword } from '@widget/example-shop/shop';
import { useState, type SubmitEvent } from 'react';
import { authClient } from './auth-client.ts';
import { useShopLanguage } from './shop-language.tsx';
import { useAuthCall } from './use-auth-call.ts';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { account: texts } = useShopLanguage().texts;
  const { call, pending, problem } = useAuthCall();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await call(() => authClient.signIn.email({ email, password }))) onSignedIn();
  };

  return (
    <form onSubmit={submit} aria-describedby="sign-in-problem">
      <label>
        {texts.email}
        <input
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </label>
      <label>
        {texts.password}
        <input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <p id="sign-in-problem" className="problem" role="alert" hidden={!problem}>
        {problem}
      </p>
      <button type="submit" className="button" aria-disabled={pending}>
        {pending ? texts.signingIn : texts.signIn}
      </button>
      <p className="hint">{texts.hint(demoPassword)}</p>
    </form>
  );
}
