import { logGroupOfIdentifier } from "../arn.js";
import { removedTags, taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroupByArn } from "../require.js";
import { removeTags } from "../tags.js";

/** Source: CloudWatch Logs API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: (input, read) => [
    taggedCheck("logs:UntagResource", logGroupOfIdentifier(input.resourceArn, read), read, removedTags(input.tagKeys)),
  ],
  run(input, context) {
    const { arn } = logGroupOfIdentifier(input.resourceArn, context);
    removeTags(context.store, requireGroupByArn(arn, context), input.tagKeys);
    return {};
  },
});
