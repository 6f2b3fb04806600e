/** The service-linked role as which Application Auto Scaling works on ECS. Source: User Guide, "Service-linked roles". */
import type { AssumeView } from "@understudy/catalogue";
import { refuse, scalingRoleNotAssumable, serviceLinkedRoleOf } from "@understudy/catalogue";
import type { Caller } from "../../gate/caller.js";
import type { Context } from "../../gate/operation.js";
import type { Act } from "../ecs/act.js";
import { assumeView, attempt } from "../ecs/assume.js";
import { findRoleByArn } from "../iam/find-role.js";
import { scalingSessions, sessionKey } from "./tables.js";

export const SCALING_PRINCIPAL = "ecs.application-autoscaling.amazonaws.com";

export const scalingRoleArn = (account: string) =>
  `arn:aws:iam::${account}:role/aws-service-role/${SCALING_PRINCIPAL}/AWSServiceRoleForApplicationAutoScaling_ECSService`;

/**
 * Names of the sessions. Source: CloudTrail records in public notes for the first two; the third is inferred.
 */
export type SessionName =
  | "AutoScaling-RetrieveCurrentCapacity"
  | "AutoScaling-UpdateDesiredCapacity"
  | "AutoScaling-ManageAlarms";

/** Makes the role, with the caller's permissions, where the account has none. It stays when the call is refused later. @throws Failure */
export function makeScalingRole(_input: unknown, context: Context): void {
  if (findRoleByArn(context.store, scalingRoleArn(context.account))) return;
  context.forward("application-autoscaling", "iam", "CreateServiceLinkedRole", {
    AWSServiceName: SCALING_PRINCIPAL,
    Description: serviceLinkedRoleOf(SCALING_PRINCIPAL)?.description,
  });
}

const askedFor = (act: Act, sessionName: SessionName) => ({
  roleArn: scalingRoleArn(act.account),
  service: SCALING_PRINCIPAL,
  context: { "aws:SourceAccount": act.account },
  sessionName,
  seconds: 3600,
});

/** Credentials are not used any more so long before they end, ms. */
const MARGIN = 60_000;

/** Assumes the role through the gate, or goes on with what is left of the last time; undefined where STS refuses. */
export function findScalingSession(act: Act, sessionName: SessionName): Caller | undefined {
  const { account, store, now } = act;
  const role = findRoleByArn(store, scalingRoleArn(account));
  const last = store.get(scalingSessions, sessionKey(account, sessionName));
  if (last && last.roleId === role?.roleId && now < last.expiresAt - MARGIN) return callerOf(last);
  const assumed = attempt(act, askedFor(act, sessionName));
  if (!assumed || !role) return undefined;
  const { accessKeyId, expiresAt } = assumed;
  store.put(scalingSessions, { account, sessionName, roleId: role.roleId, accessKeyId, expiresAt });
  return callerOf(assumed);
}

const callerOf = ({ accessKeyId }: { readonly accessKeyId: string }): Caller => ({ kind: "access-key", accessKeyId });

/** What tells why the role cannot be assumed. */
export function scalingRoleView(act: Act): AssumeView {
  return assumeView(act, askedFor(act, "AutoScaling-RetrieveCurrentCapacity"), "scaling");
}

/** Assumes the role through the gate. @throws Failure scaling.role-not-assumable */
export function assumeScalingRole(act: Act, sessionName: SessionName): Caller {
  const session = findScalingSession(act, sessionName);
  return session ?? refuse(scalingRoleNotAssumable, { roleArn: scalingRoleArn(act.account) }, scalingRoleView(act));
}
