import {
  iamSimulationCallerInvalid,
  iamSimulationCallerMissing,
  iamSimulationCallerNotUser,
  policySimulatorTexts,
  refuse,
} from "@understudy/catalogue";
import type { Principal, RequestContext } from "@understudy/iam";
import type { EntityArn } from "../entity-arn.js";
import { parseEntityArn } from "../entity-arn.js";

/** Who is taken to call in a simulation. */
export interface SimulatedCaller {
  readonly principal: Extract<Principal, { kind: "user" | "role-session" }>;
  /** Condition keys that the simulator knows of a caller without being told. */
  readonly context: RequestContext;
}

/** What is known of the identity whose policies are simulated. */
export interface KnownIdentity {
  readonly arn: string;
  readonly id: string;
  readonly serviceLinked: boolean;
}

/** What is not in the request, though it would follow from who asks. */
const ABSENT: readonly string[] = [];

/**
 * The caller of that ARN. A role calls as a session of its own name, of which the simulator knows nothing but the role.
 * @param identity whose policies are simulated; the caller where the request names none.
 * @throws Failure InvalidInput when it is no user, role or group
 */
export function simulatedCaller(
  arn: string | undefined,
  account: string,
  identity: KnownIdentity | undefined,
): SimulatedCaller {
  const caller = arn ?? identity?.arn;
  if (caller === undefined) return nobody(account);
  const entity = parseEntityArn(caller) ?? refuse(iamSimulationCallerInvalid, {});
  const known = caller === identity?.arn ? identity : { arn: caller, id: caller, serviceLinked: false };
  return entity.kind === "user" ? userCaller(entity, known) : roleCaller(entity, known);
}

function userCaller({ account, name }: EntityArn, { arn, id }: KnownIdentity): SimulatedCaller {
  return { principal: { kind: "user", arn, account, id, name }, context: {} };
}

function roleCaller({ account, name }: EntityArn, { arn, id, serviceLinked }: KnownIdentity): SimulatedCaller {
  const session = { arn, roleArn: arn, roleId: id, sessionName: name, serviceLinked };
  return { principal: { kind: "role-session", account, ...session }, context: { "aws:userid": id } };
}

/** SimulateCustomPolicy without a caller. AWS: the account is the caller's own, the user id a stub (recorded). */
function nobody(account: string): SimulatedCaller {
  const none = { arn: "", roleArn: "", roleId: "", sessionName: "" };
  const context = {
    "aws:userid": policySimulatorTexts.stubPrincipal,
    "aws:PrincipalArn": ABSENT,
    "aws:PrincipalType": ABSENT,
  };
  return { principal: { kind: "role-session", account, ...none }, context };
}

/**
 * A resource's policy is simulated for users only. Source: IAM API reference, SimulatePrincipalPolicy, CallerArn.
 * @throws Failure InvalidInput
 */
export function checkResourceCaller({ principal }: SimulatedCaller): void {
  if (principal.arn === "") refuse(iamSimulationCallerMissing, {});
  if (principal.kind !== "user") refuse(iamSimulationCallerNotUser, {});
}
