import type { AuthSource } from '@widget/core';
import type { UserManager } from 'oidc-client-ts';

/** A user is kept when the session has expired: `expired` says so. */
export const helpAuth =
  (manager: UserManager): AuthSource =>
  (emit) => {
    const look = async () => {
      const user = await manager.getUser();
      emit(user?.expired ? null : user?.profile.sub);
    };
    void look();
    const { events } = manager;
    const stops = [
      events.addUserLoaded(look),
      events.addUserUnloaded(look),
      events.addAccessTokenExpired(look),
    ];
    return () => stops.forEach((stop) => stop());
  };
