import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { onTagged } from "../check-tagged.js";
import { operation } from "../operation.js";
import { requireTagged } from "../tagged.js";
import { withTags } from "../tags.js";

/** Source: Amazon EC2 API reference, CreateTags. */
export const CreateTags = operation("CreateTags", ["Resources", "Tags"], {
  authorize: ({ Resources, Tags }, read) => onTagged("CreateTags", Resources, Tags ?? [], read),
  run({ Resources = [], Tags = [] }, context) {
    if (Resources.length === 0) refuse(ec2ParameterMissing, { parameter: "resourceIdSet" });
    if (Tags.length === 0) refuse(ec2ParameterMissing, { parameter: "Tag" });
    for (const { kind, row } of requireTagged(Resources, context)) {
      context.store.put(kind.table, { ...row, tags: withTags(row.tags, Tags) });
    }
    return {};
  },
});
