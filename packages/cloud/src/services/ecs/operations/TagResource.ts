import { requestTags, resourceTags } from "../check.js";
import { checkTagCount, checkTags } from "../check-tags.js";
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
    checkTags(input.tags);
    const resource = requireTagged(input.resourceArn, context);
    const tags = withTags(resource.tags, input.tags);
    checkTagCount(tags);
    resource.put(context.store, tags);
    return {};
  },
});
