'use client';

import type { HelpWidgetSnapshot } from '@widget/core';
import { useSyncExternalStore } from 'react';
import { useHelpWidget } from './help-widget-provider.tsx';

/**
 * What the widget is doing: the component renders again when it changes.
 *
 * @throws Error with `code` `no-provider` when no provider is above
 * @example
 * const { status, session, error } = useHelpWidgetState();
 * if (status === 'blocked') return <a href="mailto:help@example.com">Write to us</a>;
 */
export function useHelpWidgetState(): HelpWidgetSnapshot {
  const { subscribe, getSnapshot, getServerSnapshot } = useHelpWidget();
  return useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
}
