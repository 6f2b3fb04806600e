/** What tests of STS's operations start from. */
import { iam } from "../../iam/index.js";
import type { Answer, CallOptions, GateForTest } from "../../testing/gate-for-test.js";
import { gateForTest } from "../../testing/gate-for-test.js";
import { sts } from "../index.js";

export const stsForTest = (): GateForTest => gateForTest([iam, sts]);

/** Calls STS; as the administrator, or as that access key. */
export const inSts = (as?: CallOptions["as"]): CallOptions => ({ service: "sts", ...(as && { as }) });

/** The access key id of the credentials that were given out. */
export const keyOf = (answer: Answer): string => String(answer.Credentials?.AccessKeyId);

/** What is said of credentials to a service that does not take their kind. */
export const NO_TOKEN = {
  id: "wire.invalid-security-token",
  code: "InvalidClientTokenId",
  status: 403,
  message: "The security token included in the request is invalid.",
};

/** What is said of an operation of STS that takes long-term keys only. */
export const notWithSession = (operation: string) => ({
  id: "sts.session-credentials-not-allowed",
  code: "AccessDenied",
  status: 403,
  message: `Cannot call ${operation} with session credentials`,
});
