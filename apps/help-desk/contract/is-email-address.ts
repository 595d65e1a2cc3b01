// The one rule for an address: of the form, of the desk, and of the tokens that are signed.
export { isEmailAddress } from '@widget/server';
