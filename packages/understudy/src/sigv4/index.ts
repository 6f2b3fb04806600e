export type { Credential } from "./credential.js";
export { type Verified, type VerifyOptions, verifySignature } from "./verify.js";
