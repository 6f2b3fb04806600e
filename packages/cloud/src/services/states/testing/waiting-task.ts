import type { TaskRow } from "../tables.js";
import { tasks } from "../tables.js";
import type { StatesForTest } from "./states-for-test.js";
import { statesArn } from "./states-for-test.js";

export const TOKEN = "AQCtoken";
export const EXECUTION = statesArn("execution:hello:run");

/** An execution of the machine `hello` with a task that waits for its token. */
export function waitingTask(test: StatesForTest, more: Partial<TaskRow> = {}): void {
  test.call("StartExecution", { stateMachineArn: test.machine(), name: "run" });
  const resource = statesArn("activity:work");
  test.store.put(tasks, {
    executionArn: EXECUTION,
    request: {
      kind: "task",
      id: "1",
      state: "Work",
      resource,
      integration: { kind: "activity", arn: resource },
      parameters: { n: 1 },
      taskToken: TOKEN,
    },
    taskToken: TOKEN,
    phase: "waiting",
    sequence: 1,
    ...more,
  });
}
