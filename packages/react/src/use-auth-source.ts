'use client';

import { authState, type AuthSource, type AuthState } from '@widget/core';
import { useEffect, useRef, useState } from 'react';

/**
 * The auth state of a library that calls back. It is `loading` until the first call. A source that is written inline
 * is subscribed to once, not in every render.
 *
 * @example
 * const auth = useAuthSource((emit) => onAuthStateChanged(firebase, (user) => emit(user?.uid)));
 */
export function useAuthSource(source: AuthSource): AuthState {
  const [state, setState] = useState<AuthState>({ status: 'loading' });
  const first = useRef(source);

  useEffect(() => first.current((userId) => setState(authState(false, userId))), []);

  return state;
}
