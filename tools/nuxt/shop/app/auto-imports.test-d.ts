import type { AuthState, HelpWidget, HelpWidgetSnapshot } from '@widget/vue';
import { expectTypeOf } from 'vitest';
import type { Ref } from 'vue';

expectTypeOf(useHelpWidget).toEqualTypeOf<() => HelpWidget>();
expectTypeOf(useHelpWidgetState()).toExtend<Readonly<Ref<HelpWidgetSnapshot>>>();
expectTypeOf(useHelpWidgetState((state) => state.isOpen)).toExtend<Readonly<Ref<boolean>>>();
expectTypeOf(helpWidgetAuthState(false, 'ann')).toEqualTypeOf<AuthState>();

useHelpWidgetAuth(useHelpWidgetAuthSource((emit) => (emit('ann'), () => {})));
useHelpWidgetEvent('open', () => {});

// @ts-expect-error: what says that nothing is loading?
useHelpWidgetAuth(() => 'ann');
// @ts-expect-error: no such event
useHelpWidgetEvent('opened', () => {});
