import { resourceTags } from "../check.js";
import { operation } from "../operation.js";
import { findTagged, requireTagged } from "../tagged.js";

/** Source: Amazon ECS API reference, ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: (input, read) => [
    {
      action: "ecs:ListTagsForResource",
      resource: input.resourceArn,
      context: resourceTags(findTagged(input.resourceArn, read)?.tags),
    },
  ],
  run: (input, context) => ({ tags: [...requireTagged(input.resourceArn, context).tags] }),
});
