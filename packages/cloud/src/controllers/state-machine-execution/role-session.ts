import { refuse, statesRoleNotAssumable } from "@understudy/catalogue";
import type { Caller } from "../../gate/caller.js";
import type { Act } from "../../services/ecs/act.js";
import { assumeView } from "../../services/ecs/assume.js";
import { parseRoleArn } from "../../services/iam/arn.js";
import { revisionOf } from "../../services/states/find.js";
import { assumeMachineRole, callerOf } from "../../services/states/role/assume-machine-role.js";
import type { ExecutionRow } from "../../services/states/tables.js";
import { runs } from "../../services/states/tables.js";

/** A session is not used within its last minutes, ms. */
const SPARE = 5 * 60_000;

/**
 * Who performs an execution's tasks: a session of the machine's role, which one execution keeps for as long as it is good.
 * @throws Failure states.role-not-assumable
 */
export function machineSession(act: Act, { arn, machineArn, revision }: ExecutionRow): Caller {
  const row = act.store.get(runs, arn);
  if (row?.session && row.session.expiresAt - SPARE > act.now) return callerOf(row.session);
  const { roleArn } = revisionOf(revision, act);
  const { accessKeyId, expiresAt } = assumeMachineRole(act, roleArn, machineArn);
  if (row) act.store.put(runs, { ...row, session: { accessKeyId, expiresAt } });
  return callerOf({ accessKeyId });
}

interface AssumeRoleAnswer {
  readonly Credentials: { readonly AccessKeyId: string };
}

/**
 * A session of the role that a state's `Credentials` name, which the machine's role assumes. Source: Step Functions Developer Guide,
 * "Accessing resources in other AWS accounts".
 * @throws Failure of STS
 */
export function targetSession(act: Act, machine: Caller, roleArn: string): Caller {
  if (!parseRoleArn(roleArn)) {
    const asked = { roleArn, service: "states.amazonaws.com", context: {}, sessionName: "", seconds: 0 };
    return refuse(statesRoleNotAssumable, {}, assumeView(act, asked, "state-machine"));
  }
  const input = { RoleArn: roleArn, RoleSessionName: act.ids.hex(32) };
  const { Credentials } = act.call(machine, "sts", "AssumeRole", input) as AssumeRoleAnswer;
  return callerOf({ accessKeyId: Credentials.AccessKeyId });
}
