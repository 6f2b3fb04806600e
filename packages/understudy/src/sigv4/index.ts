export { type ChunkSigner, chunkSigner } from "./chunk-signer.js";
export type { Credential } from "./credential.js";
export { type Verified, type VerifyOptions, verifySignature } from "./verify.js";
export { isV2, verifyV2 } from "./verify-v2.js";
