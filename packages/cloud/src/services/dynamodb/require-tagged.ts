import { dynamodbArnNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { findTable } from "./find-table.js";
import type { TableRow } from "./tables.js";

/** The table of an ARN, for what is done with its tags. @throws Failure dynamodb.arn-not-found */
export function requireTagged(arn: string, read: Read): TableRow {
  return findTable(arn, read).row ?? refuse(dynamodbArnNotFound, { arn });
}
