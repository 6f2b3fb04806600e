import type { ReadStore } from "../../../store/store.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import type { FamilyRow } from "../tables.js";
import { families, taskDefinitions } from "../tables.js";

/** Source: Amazon ECS API reference, ListTaskDefinitionFamilies. */
export const ListTaskDefinitionFamilies = operation("ListTaskDefinitionFamilies", {
  authorize: () => [{ action: "ecs:ListTaskDefinitionFamilies", resource: "*" }],
  run(input, { store, account, region }) {
    const prefix = input.familyPrefix ?? "";
    const status = input.status ?? "ACTIVE";
    const shown = store
      .list(families, "region", `${account}/${region}`)
      .filter((row) => row.family.startsWith(prefix) && hasStatus(row, status, store));
    const { rows, nextToken } = page(
      (after, limit) => shown.filter((row) => after === undefined || row.family > after).slice(0, limit),
      (row) => row.family,
      { token: input.nextToken, size: input.maxResults },
    );
    return { families: rows.map((row) => row.family), nextToken };
  },
});

/** A family is ACTIVE while it has an ACTIVE revision. */
function hasStatus(row: FamilyRow, status: string, store: ReadStore): boolean {
  const active = store.count(taskDefinitions, "family", `${row.account}/${row.region}/${row.family} ACTIVE`) > 0;
  if (status === "ALL") return true;
  return status === "ACTIVE" ? active : !active;
}
