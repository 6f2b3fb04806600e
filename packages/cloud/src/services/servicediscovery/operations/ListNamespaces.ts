import { anyCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { passesFilters } from "../passes-filters.js";
import { namespaces, placeKey } from "../tables.js";
import { wireNamespace } from "../wire.js";

/** Source: AWS Cloud Map API reference, ListNamespaces. */
export const ListNamespaces = operation("ListNamespaces", {
  authorize: () => [anyCheck("ListNamespaces")],
  run(input, context) {
    const { store } = context;
    const found = store
      .list(namespaces, "place", placeKey(context))
      .filter((row) =>
        passesFilters({ TYPE: row.type, NAME: row.name, HTTP_NAME: row.name, RESOURCE_OWNER: "SELF" }, input.Filters),
      );
    const { items, ...end } = page(found, input, "namespaces");
    return { Namespaces: items.map((row) => wireNamespace(row, store)), ...end };
  },
});
