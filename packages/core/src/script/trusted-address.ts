/** Where a page asks for Trusted Types, its `trusted-types` has to name this policy. */
const policyName = 'help-widget';

interface Policy {
  createScriptURL: (address: string) => string;
}

declare const trustedTypes: { createPolicy: (name: string, rules: Policy) => Policy };

let policy: Policy | undefined;

/** The address as a page takes it that asks for Trusted Types. As it is where the browser has none, or the page no policy for us. */
export function trustedAddress(address: string): string {
  try {
    // A page lets a policy be made once.
    policy ??= trustedTypes.createPolicy(policyName, { createScriptURL: (url) => url });
    return policy.createScriptURL(address);
  } catch {
    return address;
  }
}
