import type { AuthSource } from '@widget/core';
import { AuthError, getCurrentUser } from 'aws-amplify/auth';
import { Hub } from 'aws-amplify/utils';

/**
 * A refresh that fails for want of a network signs nobody out. It is not answered with `getCurrentUser()` either, which
 * would try the refresh again, and again.
 */
export const helpAuth: AuthSource = (emit) => {
  const look = () =>
    getCurrentUser().then(
      ({ userId }) => emit(userId),
      (error: unknown) => {
        if (error instanceof AuthError && error.name === 'UserUnAuthenticatedException') emit(null);
      },
    );
  void look();
  return Hub.listen('auth', ({ payload }) => {
    if (payload.event !== 'tokenRefresh_failure') void look();
    else if (payload.data.error?.name === 'NotAuthorizedException') emit(null);
  });
};
