import {
  describeBinding,
  describeExports,
  type BindingApp,
  type BindingHarness,
} from '@widget/testing/conformance';
import { createApp, createSSRApp, h, KeepAlive, nextTick, shallowRef, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';
import * as binding from './index.ts';
import { helpWidget, useHelpWidget, useHelpWidgetEvent, useHelpWidgetState } from './index.ts';

type Place = 'on the page' | 'put away' | 'gone';

const createComponent = ({ show, onTicket }: BindingApp): Component => ({
  setup() {
    const { logout } = useHelpWidget();
    const state = useHelpWidgetState();
    useHelpWidgetEvent('ticket', onTicket);
    return () => [h('output', show(state.value)), h('button', { onClick: logout }, 'Sign out')];
  },
});

/** `layout` puts the component where it is to be; `tour` is where it has been before a case begins. */
const harness = (
  layout: (component: Component, place: Place) => unknown,
  tour: Place[] = [],
): BindingHarness => ({
  async mount(app, container) {
    const auth = shallowRef<BindingApp['auth']>(app.auth);
    const place = shallowRef<Place>('on the page');
    const component = createComponent(app);
    const root = createApp(() => layout(component, place.value));
    root.use(helpWidget, { client: app.client, auth: () => auth }).mount(container);
    for (const next of tour) {
      place.value = next;
      await nextTick();
    }
    return {
      setAuth: (next) => (auth.value = next),
      removeComponent: () => (place.value = 'gone'),
      unmount: () => root.unmount(),
    };
  },
  mountWithoutProvider(app, container) {
    const root = createApp(createComponent(app));
    root.config.warnHandler = () => {};
    root.mount(container);
  },
  remedy: 'app.use(helpWidget',
  async renderOnServer(app) {
    const root = createSSRApp(() => layout(createComponent(app), 'on the page'));
    root.use(helpWidget, { client: app.client, auth: () => () => app.auth });
    return renderToString(root);
  },
  async act(action) {
    await action();
    await nextTick();
  },
});

const plain = harness((component, place) => place === 'on the page' && h(component));

const kept = harness(
  (component, place) =>
    place !== 'gone' && h(KeepAlive, () => (place === 'on the page' ? h(component) : h('p'))),
  ['put away', 'on the page'],
);

describeBinding('Vue', plain);
describeBinding('Vue in KeepAlive', kept);
describeExports('Vue', binding, ['helpWidget', 'helpWidgetKey']);
