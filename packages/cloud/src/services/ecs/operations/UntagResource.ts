import { resourceTags } from "../check.js";
import { operation } from "../operation.js";
import { findTagged, requireTagged } from "../tagged.js";

/** Source: Amazon ECS API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: (input, read) => [
    {
      action: "ecs:UntagResource",
      resource: input.resourceArn,
      context: { "aws:TagKeys": input.tagKeys, ...resourceTags(findTagged(input.resourceArn, read)?.tags) },
    },
  ],
  run(input, context) {
    const resource = requireTagged(input.resourceArn, context);
    const left = resource.tags.filter(({ key = "" }) => !input.tagKeys.includes(key));
    resource.put(context.store, left);
    return {};
  },
});
