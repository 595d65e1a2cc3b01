import { demoCustomers, demoPassword } from '@widget/example-shop/shop';
import { authClient } from './auth-client.ts';
import { useShopLanguage } from './shop-language.tsx';
import { useAuthCall } from './use-auth-call.ts';

/** Lets a visitor become any demo customer with one click, whoever they are now. */
export function DemoCustomers() {
  const { texts } = useShopLanguage();
  const { data } = authClient.useSession();
  const { call, pending, problem } = useAuthCall();
  return (
    <aside className="demo" aria-labelledby="demo-label">
      <div className="page">
        <span id="demo-label">{texts.demo.label}</span>
        <ul>
          {demoCustomers.map(({ name, email, company }) => (
            <li key={email}>
              <button
                type="button"
                aria-pressed={data?.user.email === email}
                aria-disabled={pending}
                onClick={() => call(() => authClient.signIn.email({ email, password: demoPassword }))}
              >
                {name} <span>{company ?? texts.demo.privateCustomer}</span>
              </button>
            </li>
          ))}
        </ul>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </aside>
  );
}
