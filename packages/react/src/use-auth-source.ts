'use client';

import { authState, type AuthSource, type AuthState } from '@widget/core';
import { useEffect, useRef, useState } from 'react';

/**
 * The auth state of a library that calls back. It is `loading` until the first call. A source that is written inline
 * is subscribed to once, not in every render; one that has stayed the same is followed when it becomes another one.
 *
 * @example
 * const auth = useAuthSource((emit) => onAuthStateChanged(firebase, (user) => emit(user?.uid)));
 */
export function useAuthSource(source: AuthSource): AuthState {
  const [state, setState] = useState<AuthState>({ status: 'loading' });
  const last = useRef<AuthSource | undefined>(undefined);
  /** One that is written inline is another one in each render. */
  const isKept = useRef(false);
  const stop = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    const isSame = source === last.current;
    if (!stop.current || (!isSame && isKept.current)) {
      stop.current?.();
      stop.current = source((userId) => setState(authState(false, userId)));
    }
    isKept.current = isSame;
    last.current = source;
  });

  useEffect(
    () => () => {
      stop.current?.();
      stop.current = undefined;
    },
    [],
  );

  return state;
}
