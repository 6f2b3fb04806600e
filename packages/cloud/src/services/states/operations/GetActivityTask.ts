import type { Context } from "../../../gate/operation.js";
import { waitForChange } from "../../../gate/wait.js";
import { parseArn } from "../arn.js";
import { activityCheck } from "../check.js";
import { requireActivity } from "../find.js";
import { operation } from "../operation.js";
import { stimuli, tasks } from "../tables.js";

/** How long a worker waits for a task, seconds. Source: AWS Step Functions API reference, GetActivityTask. */
const PATIENCE = 60;

/** Hands the oldest task out; waits for one where there is none. An empty answer says that none came. */
export const GetActivityTask = operation("GetActivityTask", {
  authorize: ({ activityArn }, read) => [
    activityCheck("GetActivityTask", parseArn(activityArn, "activity").text, read),
  ],
  run({ activityArn, workerName }, context) {
    requireActivity(activityArn, context);
    const take = (at: Context) => takeTask(activityArn, workerName, at);
    return (
      take(context) ??
      waitForChange(tasks, "activity", activityArn, {
        seconds: PATIENCE,
        answer: (came, at) => take(at) ?? (came === "end" ? {} : undefined),
      })
    );
  },
});

function takeTask(activityArn: string, workerName: string | undefined, { store }: Context) {
  const [task] = [...store.list(tasks, "activity", activityArn)].sort((one, other) => one.sequence - other.sequence);
  if (!task) return undefined;
  const { activityArn: _taken, ...taken } = task;
  const { executionArn, request, taskToken } = task;
  store.put(tasks, taken);
  const told = { request: request.id, ...(workerName !== undefined && { workerName }) };
  store.put(stimuli, { executionArn, sequence: store.revision + 1, stimulus: { type: "TaskStarted", ...told } });
  return { taskToken, input: JSON.stringify(request.parameters) };
}
