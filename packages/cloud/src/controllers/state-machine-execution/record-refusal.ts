import type { Failure } from "@understudy/catalogue";
import { principalName } from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Act } from "../../services/ecs/act.js";
import { revisionOf } from "../../services/states/find.js";
import type { ExecutionRow } from "../../services/states/tables.js";

/** What was refused in the course of an execution stands among the failures, with its cause. */
export function recordRefusal(act: Act, execution: ExecutionRow, failure: Failure): void {
  const { store, ids, now } = act;
  recordFailure(store, {
    ...describe(failure),
    id: ids.uuid(),
    time: now,
    principal: principalOf(failure) ?? revisionOf(execution.revision, act).roleArn,
    surface: { kind: "execution-history", service: "states", resource: execution.arn },
  });
}

/** The session that was refused, where the refusal knows it. */
function principalOf({ view }: Failure): string | undefined {
  const { policies } = (view ?? {}) as {
    readonly policies?: { readonly principal: Parameters<typeof principalName>[0] };
  };
  return policies && principalName(policies.principal);
}
