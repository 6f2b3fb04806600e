import type { Group } from "@aws-sdk/client-iam";
import type { GroupRow } from "./tables.js";

/** What every answer says of a group. */
export function wireGroup(group: GroupRow): Group {
  return {
    Path: group.path,
    GroupName: group.groupName,
    GroupId: group.groupId,
    Arn: group.arn,
    CreateDate: new Date(group.createdAt),
  };
}
