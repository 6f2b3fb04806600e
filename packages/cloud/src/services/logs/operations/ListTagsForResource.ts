import { logGroupOfIdentifier } from "../arn.js";
import { taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroupByArn } from "../require.js";

/** Source: CloudWatch Logs API reference, ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: (input, read) => [
    taggedCheck("logs:ListTagsForResource", logGroupOfIdentifier(input.resourceArn, read), read),
  ],
  run(input, context) {
    const { arn } = logGroupOfIdentifier(input.resourceArn, context);
    return { tags: { ...requireGroupByArn(arn, context).tags } };
  },
});
