import { useHelpWidget } from '@widget/react';
import { useRef } from 'react';
import { authClient } from './auth-client.ts';
import { useShopLanguage } from './shop-language.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useAuthCall } from './use-auth-call.ts';

/** Who is signed in, and the way in and out. */
export function Account() {
  const widget = useHelpWidget();
  const { texts } = useShopLanguage();
  const { isPending, data } = authClient.useSession();
  const { call, pending, problem } = useAuthCall();
  const popover = useRef<HTMLDivElement>(null);
  const close = () => popover.current?.hidePopover();

  const signOut = async () => {
    // The widget first: nothing of the customer is left in it, even if the shop's server cannot be reached.
    widget.logout();
    if (await call(() => authClient.signOut())) close();
  };

  return (
    <>
      <button
        type="button"
        className={data ? 'account-button button quiet' : 'account-button button'}
        popoverTarget="account"
        aria-busy={isPending && !data}
      >
        <span>{data ? data.user.name : texts.account.signIn}</span>
      </button>
      <div
        id="account"
        className="account"
        popover="auto"
        role="dialog"
        aria-labelledby="account-title"
        ref={popover}
      >
        {data ? (
          <>
            <h2 id="account-title">{texts.account.greeting(data.user.name)}</h2>
            <p className="email">{data.user.email}</p>
            <p className="note">{texts.account.note}</p>
            {problem && (
              <p className="problem" role="alert">
                {problem}
              </p>
            )}
            <button type="button" className="button" aria-disabled={pending} onClick={signOut}>
              {texts.account.signOut}
            </button>
          </>
        ) : (
          <>
            <h2 id="account-title">{texts.account.signInTitle}</h2>
            <SignInForm onSignedIn={close} />
          </>
        )}
      </div>
    </>
  );
}
