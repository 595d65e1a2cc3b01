import type { AuthSource } from '@widget/core';
import { onAuthStateChanged, type Auth } from 'firebase/auth';

export const helpAuth =
  (auth: Auth): AuthSource =>
  (emit) =>
    onAuthStateChanged(auth, (user) => emit(user?.uid));
