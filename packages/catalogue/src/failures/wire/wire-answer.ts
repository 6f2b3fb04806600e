/** How a service words the refusals that its front door makes. CBOR services answer like JSON ones. */
export type WireFamily = "query" | "json" | "ec2" | "s3";

export interface WireAnswer {
  readonly code: string;
  readonly status: number;
}

/** The same refusal has another code and status by family; a mode that is not here keeps its own everywhere. */
const answers: { readonly [mode: string]: { readonly [family in WireFamily]?: WireAnswer } } = {
  "wire.incomplete-authorization-header": incomplete(),
  "wire.authorization-not-key-value": incomplete(),
  "wire.unsupported-algorithm": incomplete(),
  "wire.incomplete-query-signature": incomplete(),
  "wire.credential-not-five-parts": incomplete(),
  "wire.date-not-basic-format": incomplete(),
  "wire.expires-out-of-range": {
    query: answer("IncompleteSignature", 400),
    json: answer("IncompleteSignatureException", 400),
  },
  "wire.credential-scope-service": mismatch(),
  "wire.credential-scope-terminator": mismatch(),
  "wire.credential-scope-date": mismatch(),
  "wire.host-not-signed": mismatch(),
  "wire.signature-does-not-match": mismatch(),
  "wire.signature-expired": mismatch(),
  "wire.signature-not-yet-current": mismatch(),
  "wire.invalid-security-token": { query: answer("InvalidClientTokenId", 403) },
  "wire.security-token-expired": { query: answer("ExpiredToken", 403) },
  "wire.request-too-large": { query: answer("RequestEntityTooLarge", 413), s3: answer("EntityTooLarge", 400) },
};

/** Code and status of a refusal for a family; empty where the mode's own hold. */
export function wireAnswer(mode: string, family: WireFamily): Partial<WireAnswer> {
  return answers[mode]?.[family] ?? {};
}

function answer(code: string, status: number): WireAnswer {
  return { code, status };
}

function incomplete() {
  return {
    query: answer("IncompleteSignature", 400),
    ec2: answer("IncompleteSignature", 400),
    s3: answer("AuthorizationHeaderMalformed", 400),
  };
}

function mismatch() {
  return {
    query: answer("SignatureDoesNotMatch", 403),
    ec2: answer("AuthFailure", 401),
    s3: answer("SignatureDoesNotMatch", 403),
  };
}
