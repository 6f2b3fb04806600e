import { anySecretCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { passesFilters } from "../passes-filters.js";
import { stagesById } from "../stages.js";
import type { SecretRow } from "../tables.js";
import { regionKey, secrets } from "../tables.js";
import { wireSecret } from "../wire-secret.js";

type Order = (row: SecretRow) => string | number;

const ORDERS: { readonly [sortBy: string]: Order } = {
  "created-date": (row) => row.createdAt,
  "last-accessed-date": (row) => row.accessedAt ?? 0,
  "last-changed-date": (row) => row.changedAt,
  name: (row) => row.name,
};

/** Newest first unless asked otherwise. Source: Secrets Manager API reference, ListSecrets. */
export const ListSecrets = operation("ListSecrets", {
  authorize: () => [anySecretCheck("secretsmanager:ListSecrets")],
  run(input, { store, account, region }) {
    const { Filters = [], SortBy = "created-date", SortOrder = "desc" } = input;
    const order = ORDERS[SortBy] as Order;
    const sign = SortOrder === "asc" ? 1 : -1;
    const rows = store
      .list(secrets, "region", regionKey(account, region))
      .filter((row) => row.deletedAt === undefined || input.IncludePlannedDeletion)
      .filter((row) => passesFilters(row, Filters))
      .toSorted((one, other) => sign * compare(order(one), order(other)));
    const { items, NextToken } = page(rows, input, "secrets", 100);
    return {
      SecretList: items.map((row) => ({ ...wireSecret(row), SecretVersionsToStages: stagesById(row.versions) })),
      NextToken,
    };
  },
});

const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
