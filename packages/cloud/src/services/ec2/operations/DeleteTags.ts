import type { Tag } from "@aws-sdk/client-ec2";
import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { onTagged } from "../check-tagged.js";
import { operation } from "../operation.js";
import type { Tags as TagMap } from "../tables.js";
import { requireTagged } from "../tagged.js";

/** A tag given with a value goes only when that is its value; without tags, all go but AWS's. Source: Amazon EC2 API reference, DeleteTags. */
export const DeleteTags = operation("DeleteTags", ["Resources", "Tags"], {
  authorize: ({ Resources, Tags }, read) => onTagged("DeleteTags", Resources, Tags ?? [], read),
  run({ Resources = [], Tags }, context) {
    if (Resources.length === 0) refuse(ec2ParameterMissing, { parameter: "resourceIdSet" });
    for (const { kind, row } of requireTagged(Resources, context)) {
      context.store.put(kind.table, { ...row, tags: without(row.tags, Tags) });
    }
    return {};
  },
});

function without(tags: TagMap, gone: readonly Tag[] | undefined): TagMap {
  const goes = (key: string, value: string) =>
    gone?.length
      ? gone.some((tag) => tag.Key === key && (tag.Value === undefined || tag.Value === value))
      : !key.startsWith("aws:");
  return Object.fromEntries(Object.entries(tags).filter(([key, value]) => !goes(key, value)));
}
