import { logsLogStreamAlreadyExists, refuse } from "@understudy/catalogue";
import { logStreamArn } from "../arn.js";
import { groupNamed, streamCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { logStreams } from "../tables.js";

/** Source: CloudWatch Logs API reference, CreateLogStream. */
export const CreateLogStream = operation("CreateLogStream", {
  authorize: (input, read) => [
    streamCheck("logs:CreateLogStream", groupNamed(input.logGroupName, read), input.logStreamName, read),
  ],
  run(input, context) {
    const { store, now } = context;
    const group = requireGroup(input.logGroupName, context);
    const arn = logStreamArn(group.arn, input.logStreamName);
    if (store.get(logStreams, arn)) refuse(logsLogStreamAlreadyExists, {});
    store.put(logStreams, {
      groupArn: group.arn,
      name: input.logStreamName,
      arn,
      createdAt: now,
      runs: [],
      nextRun: 0,
    });
    return {};
  },
});
