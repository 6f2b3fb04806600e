import { requestTags, resourceTags } from "../check.js";
import { operation } from "../operation.js";
import { findTagged, requireTagged, withTags } from "../tagged.js";

/** Source: Amazon ECS API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: (input, read) => [
    {
      action: "ecs:TagResource",
      resource: input.resourceArn,
      context: { ...requestTags(input.tags), ...resourceTags(findTagged(input.resourceArn, read)?.tags) },
    },
  ],
  run(input, context) {
    const resource = requireTagged(input.resourceArn, context);
    resource.put(context.store, withTags(resource.tags, input.tags));
    return {};
  },
});
