/**
 * Signs and checks the help widget's customer token, and answers the token endpoint.
 *
 * @module
 */
export {
  createTokenHandler,
  type TokenAnswer,
  type TokenHandler,
  type TokenHandlerOptions,
  type TokenProblemCode,
  type TokenUser,
} from './create-token-handler.ts';
export { CustomerTokenError, type CustomerTokenErrorCode } from './customer-token-error.ts';
export { explainToken, type TokenExplanation, type TokenFinding } from './explain-token.ts';
export { isEmailAddress } from './is-email-address.ts';
export { InvalidArgumentError, type InvalidArgumentErrorCode } from './invalid-argument-error.ts';
export type { Validity } from './read-validity.ts';
export {
  signCustomerToken,
  type Customer,
  type SignCustomerTokenInput,
  type SignCustomerTokenOptions,
} from './sign-customer-token.ts';
export {
  verifyCustomerToken,
  type VerifiedCustomer,
  type VerifyCustomerTokenOptions,
} from './verify-customer-token.ts';
