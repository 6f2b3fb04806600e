/** A security group by its id, or by its name in the default VPC. */
import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { findDefaultVpc } from "./default-vpc.js";
import { refuseUnknown, require } from "./find.js";
import { SECURITY_GROUP } from "./kind.js";
import type { SecurityGroupRow } from "./tables.js";
import { securityGroups } from "./tables.js";

interface Named {
  readonly GroupId?: string;
  readonly GroupName?: string;
}

/** Its id, where it can be told. */
export function groupNamed({ GroupId, GroupName }: Named, read: Read): string | undefined {
  if (GroupId !== undefined || GroupName === undefined) return GroupId;
  const vpc = findDefaultVpc(read);
  return vpc && read.store.list(securityGroups, "vpc", vpc.id).find(({ name }) => name === GroupName)?.id;
}

/** @throws Failure MissingParameter, InvalidGroup.NotFound, InvalidGroupId.Malformed */
export function requireGroupNamed(named: Named, read: Read): SecurityGroupRow {
  if (named.GroupId === undefined && named.GroupName === undefined)
    refuse(ec2ParameterMissing, { parameter: "GroupId" });
  const id = groupNamed(named, read) ?? refuseUnknown("security-group", named.GroupName ?? "");
  return require(SECURITY_GROUP, id, read);
}
