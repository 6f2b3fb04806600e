import type { AnyFailureMode } from "@understudy/catalogue";
import {
  Failure,
  refuse,
  statesLogDestinationDenied,
  statesManagedRuleDenied,
  statesRoleArnInvalid,
  statesRoleOfAnotherAccount,
} from "@understudy/catalogue";
import type { Caller } from "../../../gate/caller.js";
import { isDenial } from "../../../gate/is-denial.js";
import type { Context } from "../../../gate/operation.js";
import { parseRoleArn } from "../../iam/arn.js";
import { statesOfText } from "../definition/states-in.js";
import type { RevisionRow } from "../tables.js";
import { assumeMachineRole, callerOf } from "./assume-machine-role.js";

/** The rule by which Step Functions hears of the ends of a service's tasks. Source: Step Functions Developer Guide, IAM policies of each service. */
const MANAGED_RULES: { readonly [service: string]: string } = {
  batch: "StepFunctionsGetEventsForBatchJobsRule",
  ecs: "StepFunctionsGetEventsForECSTaskRule",
  states: "StepFunctionsGetEventsForStepFunctionsExecutionRule",
};

/** @throws Failure for what names no role of this account */
export function checkRoleArn(roleArn: string, { account }: Pick<Context, "account">): void {
  const role = parseRoleArn(roleArn);
  if (!role) refuse(statesRoleArnInvalid, { arn: roleArn });
  else if (role.account !== account) refuse(statesRoleOfAnotherAccount, {});
}

type Asked = Pick<RevisionRow, "roleArn" | "definition" | "loggingConfiguration" | "machineArn">;

/**
 * What Step Functions tries with a role before it keeps it: to assume it, to have the managed rules of `.sync` tasks made, and the
 * delivery of logs. What else the definition needs of the role, nobody looks at before a task is performed.
 * @throws Failure states.role-not-assumable, states.managed-rule-denied, states.log-destination-denied
 */
export function checkRole(asked: Asked, context: Context): void {
  const { roleArn } = asked;
  const caller = callerOf(assumeMachineRole(context, roleArn, asked.machineArn));
  for (const rule of managedRules(asked.definition)) {
    tryAs(context, caller, "CreateManagedRule", { rule }, (refusal) => {
      throw reworded(statesManagedRuleDenied, { roleArn }, refusal);
    });
  }
  if (!asked.loggingConfiguration.destinations?.length) return;
  tryAs(context, caller, "CreateLogDelivery", {}, (refusal) => {
    throw reworded(statesLogDestinationDenied, {}, refusal);
  });
}

function managedRules(definition: string): readonly string[] {
  const rules = statesOfText(definition).flatMap(({ state }) => {
    const sync = /^arn:[^:]+:states:[^:]*:[^:]*:(\w+):\w+\.sync(:2)?$/.exec(String(state.Resource));
    return (sync?.[1] && MANAGED_RULES[sync[1]]) || [];
  });
  return [...new Set(rules)];
}

function tryAs(
  context: Context,
  caller: Caller,
  operation: string,
  input: object,
  onRefusal: (refusal: Failure) => never,
): void {
  try {
    context.call(caller, "states-setup", operation, input);
  } catch (error) {
    if (isDenial(error)) onRefusal(error);
    throw error;
  }
}

/** A refusal in other words: cause and fixes stay those of the denial. */
function reworded(mode: unknown, values: { readonly [name: string]: string }, refusal: Failure): Failure {
  return new Failure(mode as AnyFailureMode, values, refusal.cause);
}
