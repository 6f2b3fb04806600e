import { anyCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { passesFilters } from "../passes-filters.js";
import { statusOf } from "../start-operation.js";
import { operations, placeKey } from "../tables.js";

/** Source: AWS Cloud Map API reference, ListOperations. */
export const ListOperations = operation("ListOperations", {
  authorize: () => [anyCheck("ListOperations")],
  run(input, context) {
    const found = context.store.list(operations, "place", placeKey(context)).filter((row) =>
      passesFilters(
        {
          NAMESPACE_ID: row.targets.NAMESPACE,
          SERVICE_ID: row.targets.SERVICE,
          STATUS: statusOf(row, context.now),
          TYPE: row.type,
          UPDATE_DATE: String(Math.floor(row.createdAt / 1000)),
        },
        input.Filters,
      ),
    );
    const { items, ...end } = page(found, input, "operations");
    return { Operations: items.map((row) => ({ Id: row.id, Status: statusOf(row, context.now) })), ...end };
  },
});
