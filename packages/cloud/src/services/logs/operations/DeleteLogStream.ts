import { groupNamed, streamCheck } from "../check.js";
import { deleteStream } from "../events/delete-stream.js";
import { operation } from "../operation.js";
import { requireGroup, requireStream } from "../require.js";

/** Source: CloudWatch Logs API reference, DeleteLogStream. */
export const DeleteLogStream = operation("DeleteLogStream", {
  authorize: (input, read) => [
    streamCheck("logs:DeleteLogStream", groupNamed(input.logGroupName, read), input.logStreamName, read),
  ],
  run(input, context) {
    const group = requireGroup(input.logGroupName, context);
    deleteStream(context.store, requireStream(group, input.logStreamName, context));
    return {};
  },
});
