import type { FailureMode } from "../../failure-mode.js";
import { ec2AuthFailure } from "./ec2-auth-failure.js";
import { ec2RequestExpired } from "./ec2-request-expired.js";
import { invalidSecurityToken } from "./invalid-security-token.js";
import { missingAuthenticationToken } from "./missing-authentication-token.js";
import { requestMissingAuthenticationToken } from "./request-missing-authentication-token.js";
import { s3AccessDenied } from "./s3-access-denied.js";
import { s3ExpiredToken } from "./s3-expired-token.js";
import { s3InvalidAccessKey } from "./s3-invalid-access-key.js";
import { s3InvalidToken } from "./s3-invalid-token.js";
import { s3SignatureDoesNotMatch } from "./s3-signature-does-not-match.js";
import { securityTokenExpired } from "./security-token-expired.js";
import { signatureDoesNotMatch } from "./signature-does-not-match.js";
import type { WireFamily } from "./wire-answer.js";

/** What is wrong with who asks, where families of services word it differently and need no values. */
export type AuthProblem = "unsigned" | "unknown-key" | "wrong-token" | "expired-token" | "wrong-signature";

const modes: { readonly [problem in AuthProblem]: { readonly [family in WireFamily]: FailureMode } } = {
  unsigned: {
    query: requestMissingAuthenticationToken,
    json: missingAuthenticationToken,
    ec2: requestMissingAuthenticationToken,
    s3: s3AccessDenied as FailureMode,
  },
  "unknown-key": {
    query: invalidSecurityToken,
    json: invalidSecurityToken,
    ec2: ec2AuthFailure,
    s3: s3InvalidAccessKey,
  },
  "wrong-token": {
    query: invalidSecurityToken,
    json: invalidSecurityToken,
    ec2: ec2AuthFailure,
    s3: s3InvalidToken,
  },
  "expired-token": {
    query: securityTokenExpired,
    json: securityTokenExpired,
    ec2: ec2RequestExpired,
    s3: s3ExpiredToken,
  },
  "wrong-signature": {
    query: signatureDoesNotMatch,
    json: signatureDoesNotMatch,
    ec2: ec2AuthFailure,
    s3: s3SignatureDoesNotMatch,
  },
};

/** The failure by which a family of services answers a problem with the caller's credentials. */
export function authFailure(problem: AuthProblem, family: WireFamily): FailureMode {
  return modes[problem][family];
}
