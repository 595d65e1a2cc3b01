import { useKeycloak } from '@react-keycloak/web';
import { authState } from '@widget/react';

export function useHelpAuth() {
  const { initialized, keycloak } = useKeycloak();
  return authState(!initialized, keycloak.subject);
}
