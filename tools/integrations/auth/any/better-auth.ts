import type { AuthSource } from '@widget/core';
import { createAuthClient } from 'better-auth/client';

export const authClient = createAuthClient();

export const helpAuth: AuthSource = (emit) =>
  authClient.useSession.subscribe(({ isPending, data }) => {
    if (!isPending) emit(data?.user.id);
  });
