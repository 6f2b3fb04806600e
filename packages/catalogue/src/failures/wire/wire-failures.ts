import type { AnyFailureMode } from "../../failure-mode.js";
import { authorizationNotKeyValue } from "./authorization-not-key-value.js";
import { blobNotBase64 } from "./blob-not-base64.js";
import { credentialNotFiveParts } from "./credential-not-five-parts.js";
import { credentialScopeDate } from "./credential-scope-date.js";
import { credentialScopeService } from "./credential-scope-service.js";
import { credentialScopeTerminator } from "./credential-scope-terminator.js";
import { dateNotBasicFormat } from "./date-not-basic-format.js";
import { ec2AuthFailure } from "./ec2-auth-failure.js";
import { ec2RequestExpired } from "./ec2-request-expired.js";
import { ec2UnknownAction } from "./ec2-unknown-action.js";
import { expiresOutOfRange } from "./expires-out-of-range.js";
import { hostNotSigned } from "./host-not-signed.js";
import { incompleteAuthorizationHeader } from "./incomplete-authorization-header.js";
import { incompleteQuerySignature } from "./incomplete-query-signature.js";
import { invalidSecurityToken } from "./invalid-security-token.js";
import { malformedBoolean } from "./malformed-boolean.js";
import { malformedQueryString } from "./malformed-query-string.js";
import { malformedValue } from "./malformed-value.js";
import { missingAction } from "./missing-action.js";
import { missingAuthenticationToken } from "./missing-authentication-token.js";
import { notImplemented } from "./not-implemented.js";
import { requestMissingAuthenticationToken } from "./request-missing-authentication-token.js";
import { requestTooLarge } from "./request-too-large.js";
import { s3AccessDenied } from "./s3-access-denied.js";
import { s3ContentSha256Mismatch } from "./s3-content-sha256-mismatch.js";
import { s3ExpiredToken } from "./s3-expired-token.js";
import { s3InvalidAccessKey } from "./s3-invalid-access-key.js";
import { s3InvalidToken } from "./s3-invalid-token.js";
import { s3RequestHasExpired } from "./s3-request-has-expired.js";
import { s3RequestTimeTooSkewed } from "./s3-request-time-too-skewed.js";
import { s3SignatureDoesNotMatch } from "./s3-signature-does-not-match.js";
import { securityTokenExpired } from "./security-token-expired.js";
import { signatureDoesNotMatch } from "./signature-does-not-match.js";
import { signatureExpired } from "./signature-expired.js";
import { signatureNotYetCurrent } from "./signature-not-yet-current.js";
import { unexpectedFieldType } from "./unexpected-field-type.js";
import { unexpectedList } from "./unexpected-list.js";
import { unexpectedStructure } from "./unexpected-structure.js";
import { unexpectedToken } from "./unexpected-token.js";
import { unknownAction } from "./unknown-action.js";
import { unknownOperation } from "./unknown-operation.js";
import { unknownService } from "./unknown-service.js";
import { unparsableBody } from "./unparsable-body.js";
import { unrecognizedRequest } from "./unrecognized-request.js";
import { unsupportedAlgorithm } from "./unsupported-algorithm.js";
import { upstreamRefused } from "./upstream-refused.js";
import { upstreamUnreachable } from "./upstream-unreachable.js";
import { validation } from "./validation.js";
import { valueNotConvertible } from "./value-not-convertible.js";

/** Every way a request is refused before a service sees it. */
export const wireFailures: readonly AnyFailureMode[] = [
  missingAuthenticationToken,
  requestMissingAuthenticationToken,
  incompleteAuthorizationHeader,
  authorizationNotKeyValue,
  unsupportedAlgorithm,
  incompleteQuerySignature,
  credentialNotFiveParts,
  dateNotBasicFormat,
  expiresOutOfRange,
  credentialScopeService,
  credentialScopeTerminator,
  credentialScopeDate,
  hostNotSigned,
  invalidSecurityToken,
  signatureDoesNotMatch,
  signatureExpired,
  signatureNotYetCurrent,
  securityTokenExpired,
  ec2AuthFailure,
  ec2RequestExpired,
  s3AccessDenied,
  s3InvalidAccessKey,
  s3SignatureDoesNotMatch,
  s3RequestTimeTooSkewed,
  s3RequestHasExpired,
  s3ExpiredToken,
  s3InvalidToken,
  s3ContentSha256Mismatch,
  unknownAction,
  ec2UnknownAction,
  unknownOperation,
  notImplemented,
  unknownService,
  unrecognizedRequest,
  missingAction,
  unparsableBody,
  valueNotConvertible,
  unexpectedStructure,
  unexpectedList,
  unexpectedFieldType,
  unexpectedToken,
  blobNotBase64,
  malformedBoolean,
  malformedValue,
  malformedQueryString,
  requestTooLarge,
  upstreamUnreachable,
  upstreamRefused,
  validation,
];
