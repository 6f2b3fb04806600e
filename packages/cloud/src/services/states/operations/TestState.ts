import type { HistoryEvent, Json, JsonObject } from "@understudy/asl";
import { jsonProblem } from "@understudy/asl";
import {
  notImplemented,
  refuse,
  statesDefinitionInvalid,
  statesExecutionInputInvalid,
  statesStateMissing,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { waitForChange } from "../../../gate/wait.js";
import { passRole } from "../../ecs/check.js";
import { executionArn, stateMachineArn } from "../arn.js";
import { checkDefinition } from "../definition/check-definition.js";
import { checkBegin } from "../execution/begin-execution.js";
import { stateOf, testMachine } from "../execution/test-machine.js";
import { testOutcome } from "../execution/test-outcome.js";
import { findExecution } from "../find.js";
import { operation } from "../operation.js";
import { checkRoleArn } from "../role/check-role.js";
import { encryptionOf } from "../settings.js";
import type { ExecutionRow } from "../tables.js";
import { executionKey, executions, histories, revisions } from "../tables.js";

type TestInput = Input<typeof import("@aws-sdk/client-sfn"), "TestState">;

/** Longest a state is tried, and a little, seconds. Source: AWS Step Functions API reference, TestState: five minutes. */
const LONGEST = 310;

/**
 * Runs one state as an execution of its own, which is in no list: tasks are performed as the role that is passed. Mocks, a context
 * and states that wait for workers, tokens or other executions are not there.
 */
export const TestState = operation("TestState", {
  authorize: ({ roleArn, revealSecrets }) => [
    { action: "states:TestState", resource: "*" },
    ...(revealSecrets ? [{ action: "states:RevealSecrets", resource: "*" }] : []),
    ...(roleArn === undefined ? [] : [passRole(roleArn, "states.amazonaws.com")]),
  ],
  run(input, context) {
    checkSupported(input);
    const state = stateIn(input);
    const { definition } = testMachine(state, variablesOf(input));
    checkDefinition(definition, "STANDARD");
    checkTried(state);
    checkBegin({ input: input.input });
    if (input.roleArn !== undefined) checkRoleArn(input.roleArn, context);
    const { arn } = begin(input, definition, context);
    const inspect = input.inspectionLevel === "DEBUG" || input.inspectionLevel === "TRACE";
    const answer = (at: Context, over: boolean) => answerOf(arn, state, inspect, over, at);
    return waitForChange(executions, "arn", arn, {
      seconds: LONGEST,
      answer: (came, at) => answer(at, came === "end"),
    });
  },
});

function checkSupported({ mock, context, stateConfiguration }: TestInput): void {
  const member = Object.entries({ mock, context, stateConfiguration }).find(([, value]) => value !== undefined)?.[0];
  if (member !== undefined) refuse(notImplemented, { service: "Step Functions", operation: `TestState:${member}` });
}

/** @throws Failure for states that TestState does not try without a mock */
function checkTried({ Type, Resource }: JsonObject): void {
  const waits = /:activity:|\.sync(:2)?$|\.waitForTaskToken$/.test(String(Resource));
  if (Type !== "Parallel" && Type !== "Map" && !waits) return;
  refuse(notImplemented, { service: "Step Functions", operation: `TestState:${waits ? "Resource" : String(Type)}` });
}

function stateIn({ definition, stateName }: TestInput): JsonObject {
  if (jsonProblem(definition)) checkDefinition(definition, "STANDARD");
  const state = stateOf(JSON.parse(definition) as Json, stateName);
  return state ?? refuse(statesDefinitionInvalid, { problem: statesStateMissing(stateName) });
}

function variablesOf({ variables }: TestInput): JsonObject | undefined {
  if (variables === undefined) return undefined;
  const problem = jsonProblem(variables);
  if (problem) refuse(statesExecutionInputInvalid, { problem: problem.message });
  return JSON.parse(variables) as JsonObject;
}

function begin(input: TestInput, definition: string, context: Context): ExecutionRow {
  const { store, ids, now, account, region } = context;
  const name = ids.uuid();
  const machineArn = stateMachineArn(context, name);
  const revision = ids.uuid();
  store.put(revisions, {
    id: revision,
    machineArn,
    definition,
    roleArn: input.roleArn ?? "",
    loggingConfiguration: { level: "OFF" },
    tracingConfiguration: { enabled: false },
    encryptionConfiguration: encryptionOf(undefined),
    madeAt: now,
  });
  const row: ExecutionRow = {
    account,
    region,
    arn: executionArn(context, name, name),
    name,
    sequence: store.revision + 1,
    machineArn,
    machineName: name,
    type: "STANDARD",
    revision,
    status: "RUNNING",
    input: input.input ?? "{}",
    startedAt: now,
    redriveCount: 0,
    sync: true,
    test: true,
  };
  store.put(executions, row);
  return row;
}

function answerOf(arn: string, state: JsonObject, inspect: boolean, over: boolean, { store }: Context) {
  const row = findExecution(arn, { store });
  if (!row || (row.stoppedAt === undefined && !over)) return undefined;
  const rows = store.list(histories, "execution", arn);
  const events = rows.flatMap((one): readonly HistoryEvent[] => one.events);
  const outcome = testOutcome(row, events, state, inspect);
  if (row.stoppedAt === undefined) return outcome;
  for (const one of rows) store.delete(histories, histories.key(one));
  store.delete(executions, executionKey(row.sequence));
  store.delete(revisions, row.revision);
  return outcome;
}
