import { act, render } from '@testing-library/react';
import {
  describeBinding,
  describeExports,
  type BindingApp,
  type BindingHarness,
} from '@widget/testing/conformance';
import { Fragment, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import * as binding from './index.ts';
import { HelpWidgetProvider, useHelpWidget, useHelpWidgetEvent, useHelpWidgetState } from './index.ts';

function Component({ show, onTicket }: Pick<BindingApp, 'show' | 'onTicket'>) {
  const { logout } = useHelpWidget();
  const state = useHelpWidgetState();
  useHelpWidgetEvent('ticket', onTicket);
  return (
    <>
      <output>{show(state)}</output>
      <button onClick={logout}>Sign out</button>
    </>
  );
}

const harness = (Wrapper: typeof Fragment): BindingHarness => ({
  mount({ client, show, onTicket, ...initial }, container) {
    const tree = (auth: BindingApp['auth'], hasComponent: boolean) => (
      <Wrapper>
        <HelpWidgetProvider client={client} auth={auth}>
          {hasComponent && <Component show={show} onTicket={onTicket} />}
        </HelpWidgetProvider>
      </Wrapper>
    );
    const view = render(tree(initial.auth, true), { container });
    return {
      setAuth: (auth) => view.rerender(tree(auth, true)),
      removeComponent: () => view.rerender(tree(initial.auth, false)),
      unmount: view.unmount,
    };
  },
  mountWithoutProvider(app, container) {
    const onError = vi.spyOn(console, 'error').mockImplementation(() => {});
    // React 18 lets the window report what a component throws.
    window.onerror = () => true;
    try {
      render(<Component {...app} />, { container });
    } finally {
      window.onerror = null;
      onError.mockRestore();
    }
  },
  remedy: '<HelpWidgetProvider',
  renderOnServer: ({ client, auth, ...app }) =>
    renderToString(
      <Wrapper>
        <HelpWidgetProvider client={client} auth={auth}>
          <Component {...app} />
        </HelpWidgetProvider>
      </Wrapper>,
    ),
  act: (action) =>
    act(async () => {
      await action();
    }),
});

describeBinding('React', harness(Fragment));
describeBinding('React in StrictMode', harness(StrictMode));
describeExports('React', binding, ['HelpWidgetProvider']);
