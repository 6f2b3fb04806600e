import type { Definition } from "../definition/definition.js";
import { beginThread } from "../flow/begin-thread.js";
import { closeDraft } from "../flow/close-draft.js";
import { openDraft } from "../flow/open-draft.js";
import { record } from "../flow/record.js";
import { settle } from "../flow/settle.js";
import type { Suspending } from "../flow/suspending.js";
import { work } from "../flow/work.js";
import type { Json } from "../json/json.js";
import { deadlineOf } from "./deadline-of.js";
import type { Eventually } from "./eventually.js";
import type { Run } from "./run.js";
import type { Services } from "./services.js";
import type { StartOptions } from "./start-options.js";
import type { Turn } from "./turn.js";

/**
 * Begins an execution and runs it until it waits or ends.
 * @param now milliseconds since 1970
 * @returns at once where no state met is in JSONata, else a promise
 */
export function start(
  definition: Definition,
  options: StartOptions,
  now: number,
  services: Services,
): Eventually<Turn> {
  return settle(begin(definition, options, now, services));
}

function* begin(definition: Definition, options: StartOptions, now: number, services: Services): Suspending<Turn> {
  const input: Json = JSON.parse(options.input);
  const draft = openDraft(definition, newRun(definition, options, input, now), now, services);
  const { aliasArn, versionArn } = options.stateMachine;
  record(draft, "ExecutionStarted", 0, {
    executionStartedEventDetails: {
      input: options.input,
      inputDetails: { truncated: false },
      roleArn: options.execution.roleArn,
      ...(aliasArn !== undefined && { stateMachineAliasArn: aliasArn }),
      ...(versionArn !== undefined && { stateMachineVersionArn: versionArn }),
    },
  });
  // The first state is told to come after no event at all (recorded: facts/stepfunctions-ecs.md §5).
  beginThread(draft, {
    index: 0,
    machine: draft.run.machine,
    input,
    variables: options.variables ?? {},
    lastEventId: 0,
  });
  yield* work(draft, nothing());
  return closeDraft(draft);
}

function* nothing(): Suspending<void> {}

function newRun(definition: Definition, options: StartOptions, input: Json, now: number): Run {
  const { execution, stateMachine, machine = [] } = options;
  return {
    version: 1,
    context: {
      Execution: {
        Id: execution.arn,
        Input: input,
        StartTime: new Date(execution.startedAt).toISOString(),
        Name: execution.name,
        RoleArn: execution.roleArn,
        RedriveCount: execution.redriveCount ?? 0,
      },
      StateMachine: { Id: stateMachine.arn, Name: stateMachine.name },
    },
    region: options.region,
    machine,
    lastEventId: 0,
    lastThread: 0,
    threads: {},
    requests: {},
    deadline: deadlineOf(definition, machine, now),
    ended: false,
    single: options.single,
  };
}
