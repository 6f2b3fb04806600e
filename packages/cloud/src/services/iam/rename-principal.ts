import type { Store } from "../../store/store.js";
import type { Table } from "../../store/table.js";
import { tables as dynamodbTables } from "../dynamodb/tables.js";
import { repositories } from "../ecr/tables.js";
import { keys } from "../kms/tables.js";
import { buckets } from "../s3/tables.js";
import { secrets } from "../secretsmanager/tables.js";
import { roles } from "./tables.js";
import { withPrincipalRenamed } from "./trust-principals.js";

/**
 * Policies of resources hold roles and users by their unique ids and only show ARNs. So they follow one that is renamed; of one that
 * is deleted the id is left, and one made anew under its name is another. Source: IAM User Guide, "AWS JSON policy elements:
 * Principal".
 */
export function renamePrincipal(store: Store, from: string, to: string): void {
  for (const rename of PLACES) rename(store, from, to);
}

type Rename = (store: Store, from: string, to: string) => void;

/** Where policies stand that name principals. One more table, with an index `principals`, is one line. */
const PLACES: readonly Rename[] = [
  inTable(roles, (role, renamed) => ({ ...role, trust: renamed(role.trust) })),
  inTable(repositories, (row, renamed) => ({
    ...row,
    ...(row.policy !== undefined && { policy: renamed(row.policy) }),
  })),
  inTable(dynamodbTables, (row, renamed) => ({
    ...row,
    ...(row.policy && { policy: { ...row.policy, document: renamed(row.policy.document) } }),
  })),
  inTable(secrets, (row, renamed) => ({
    ...row,
    ...(row.policy !== undefined && { policy: renamed(row.policy) }),
  })),
  inTable(buckets, (row, renamed) => ({
    ...row,
    ...(row.policy !== undefined && { policy: renamed(row.policy) }),
  })),
  inTable(keys, (key, renamed, from, to) => ({
    ...key,
    policy: renamed(key.policy),
    grants: key.grants.map((one) => (one.granteePrincipal === from ? { ...one, granteePrincipal: to } : one)),
  })),
];

function inTable<Row>(
  table: Table<Row, "principals">,
  withRenamed: (row: Row, renamed: (policy: string) => string, from: string, to: string) => Row,
): Rename {
  return (store, from, to) => {
    const renamed = (policy: string) => withPrincipalRenamed(policy, from, to);
    for (const row of store.list(table, "principals", from)) store.put(table, withRenamed(row, renamed, from, to));
  };
}
