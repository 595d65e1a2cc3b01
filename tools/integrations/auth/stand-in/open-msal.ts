import { loadExternalTokens, ProtocolMode, PublicClientApplication } from '@azure/msal-browser';

const authority = 'https://login.acme.example/';
const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');

/** MSAL's own client, with what it would ask of its authority given beforehand. */
export function openMsal() {
  const configuration = {
    auth: {
      clientId: 'shop',
      authority,
      knownAuthorities: ['login.acme.example'],
      authorityMetadata: JSON.stringify({
        issuer: authority,
        authorization_endpoint: `${authority}authorize`,
        token_endpoint: `${authority}token`,
        end_session_endpoint: `${authority}logout`,
        jwks_uri: `${authority}jwks`,
      }),
      // The page stays.
      onRedirectNavigate: () => false,
    },
    system: { protocolMode: ProtocolMode.OIDC },
  };
  const instance = new PublicClientApplication(configuration);

  return {
    instance,
    /** The `homeAccountId` of this user. */
    userId: (name: string) => `${name}.acme`,
    /** As another window of the app leaves it behind, in the cache. */
    async signIn(name: string): Promise<void> {
      const claims = { sub: name, oid: name, tid: 'acme' };
      const { account } = await loadExternalTokens(
        configuration,
        { scopes: ['openid'], authority },
        { id_token: `${encode({ alg: 'none' })}.${encode(claims)}.`, token_type: 'Bearer' },
        { clientInfo: encode({ uid: name, utid: 'acme' }) },
      );
      instance.setActiveAccount(account);
    },
    signOut: () => instance.logoutRedirect(),
  };
}
