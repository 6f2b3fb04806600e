import { organizationsOrganizationNotEmpty, refuse } from "@understudy/catalogue";
import type { Store } from "../../../store/store.js";
import type { Table } from "../../../store/table.js";
import { orgCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged } from "../require.js";
import {
  accountRequests,
  accounts,
  attachments,
  delegations,
  handshakes,
  organizations,
  policies,
  units,
} from "../tables.js";

/**
 * The organization must have no account but the management account; its units and policies go with it. Source: AWS
 * Organizations API reference, DeleteOrganization.
 */
export const DeleteOrganization = operation("DeleteOrganization", {
  authorize: () => [orgCheck("DeleteOrganization")],
  run(_, context) {
    const { store } = context;
    const { id, managementAccount } = requireManaged(context);
    const members = store.list(accounts, "organization", id).filter(({ account }) => account !== managementAccount);
    if (members.length > 0) refuse(organizationsOrganizationNotEmpty, {});
    deleteAll(store, units, id);
    deleteAll(store, policies, id);
    deleteAll(store, accounts, id);
    deleteAll(store, attachments, id);
    deleteAll(store, accountRequests, id);
    deleteAll(store, handshakes, id);
    deleteAll(store, delegations, id);
    store.delete(organizations, id);
    return {};
  },
});

function deleteAll<Row>(store: Store, table: Table<Row, "organization">, organization: string): void {
  for (const row of store.list(table, "organization", organization)) store.delete(table, table.key(row));
}
