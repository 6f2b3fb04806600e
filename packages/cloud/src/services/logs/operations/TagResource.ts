import { logGroupOfIdentifier } from "../arn.js";
import { requestTags, taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroupByArn } from "../require.js";
import { addTags } from "../tags.js";

/** The ARN of a log group, without `:*`: nothing else can be tagged here. Source: CloudWatch Logs API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: (input, read) => [
    taggedCheck("logs:TagResource", logGroupOfIdentifier(input.resourceArn, read), read, requestTags(input.tags)),
  ],
  run(input, context) {
    const { arn } = logGroupOfIdentifier(input.resourceArn, context);
    addTags(context.store, requireGroupByArn(arn, context), input.tags);
    return {};
  },
});
