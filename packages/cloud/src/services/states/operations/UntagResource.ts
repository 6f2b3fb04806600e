import { operation } from "../operation.js";
import { changeTags, taggedCheck } from "../tags.js";

/** Source: AWS Step Functions API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: (input, read) => [
    taggedCheck(
      "UntagResource",
      input.resourceArn,
      read,
      input.tagKeys.length > 0 ? { "aws:TagKeys": input.tagKeys } : {},
    ),
  ],
  run(input, context) {
    const gone = new Set<string | undefined>(input.tagKeys);
    changeTags(input.resourceArn, context, (tags) => tags.filter(({ key }) => !gone.has(key)));
    return {};
  },
});
