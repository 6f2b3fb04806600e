import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { anotherResource } from "./another-resource.js";
import { anotherRevision } from "./another-revision.js";
import { boundarySilent } from "./boundary-silent.js";
import { conditionMismatch } from "./condition-mismatch.js";
import { conditionalDeny } from "./conditional-deny.js";
import { denyStatement } from "./deny-statement.js";
import { endpointPolicySilent } from "./endpoint-policy-silent.js";
import { givenToExecutionRole } from "./given-to-execution-role.js";
import { nothingAllows } from "./nothing-allows.js";
import { policyTooNew } from "./policy-too-new.js";
import { resourceControlPolicySilent } from "./resource-control-policy-silent.js";
import { resourcePolicySilent } from "./resource-policy-silent.js";
import { serviceControlPolicySilent } from "./service-control-policy-silent.js";
import { sessionPolicySilent } from "./session-policy-silent.js";

/** The layer that is silent, and in the caller's own policies what almost allowed the call. */
const almost: readonly Cause<DenialView>[] = [
  resourceControlPolicySilent,
  serviceControlPolicySilent,
  resourcePolicySilent,
  boundarySilent,
  sessionPolicySilent,
  endpointPolicySilent,
  conditionMismatch,
  anotherRevision,
  anotherResource,
];

const forbidding: readonly Cause<DenialView>[] = [conditionalDeny, denyStatement];

/** Why nothing allowed a call. */
export const implicitDenialCauses: readonly Cause<DenialView>[] = [
  policyTooNew,
  ...almost,
  givenToExecutionRole,
  nothingAllows,
];

/** Why a call was forbidden. */
export const explicitDenialCauses: readonly Cause<DenialView>[] = [policyTooNew, ...forbidding];

/** Why a call was refused, for texts that hold either kind of denial. */
export const denialCauses: readonly Cause<DenialView>[] = [policyTooNew, ...forbidding, ...almost, nothingAllows];
