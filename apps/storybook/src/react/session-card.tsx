import { useHelpWidget, useHelpWidgetState } from '@widget/react';
import { demoCustomers, texts } from '@widget/example-shop/shop';
import { useSession } from './use-session.ts';

/** What the widget's client knows of the customer's session, and a way in and out. */
export function SessionCard() {
  const { open, logout, retry } = useHelpWidget();
  const { status, session, userId, expiresAt, error } = useHelpWidgetState();
  const { isPending, user, signIn, signOut } = useSession();

  const leave = () => {
    logout();
    signOut();
  };

  return (
    <section className="card session" aria-label="Help session" data-session={session}>
      <h2>Help session</h2>
      <p className="state" role="status" aria-label="Session">
        {texts.en.session.states[session]}
      </p>
      {isPending && <p className="quiet">The shop is still finding out who is there.</p>}
      <dl>
        <dt>Script</dt>
        <dd>{status}</dd>
        <dt>Customer</dt>
        <dd>{userId ?? 'Nobody'}</dd>
        <dt>Token until</dt>
        <dd>{expiresAt ? new Date(expiresAt).toLocaleTimeString() : '–'}</dd>
      </dl>
      {error && (
        <div className="problem">
          <p>{error.message}</p>
          <button type="button" className="button button-quiet" onClick={retry}>
            Try again
          </button>
        </div>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={() => open()}>
          Open help
        </button>
        {demoCustomers.slice(0, 2).map(
          ({ name, email }) =>
            email !== user?.email && (
              <button key={email} type="button" className="button button-quiet" onClick={() => signIn(email)}>
                Sign in as {name.split(' ')[0]}
              </button>
            ),
        )}
        {user && (
          <button type="button" className="button button-quiet" onClick={leave}>
            Sign out
          </button>
        )}
      </div>
    </section>
  );
}
