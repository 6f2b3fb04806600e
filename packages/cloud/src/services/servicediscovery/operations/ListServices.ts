import type { ServiceSummary } from "@aws-sdk/client-servicediscovery";
import { anyCheck } from "../check.js";
import { idOf } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { passesFilters } from "../passes-filters.js";
import { placeKey, services } from "../tables.js";
import { wireService } from "../wire.js";

/** Source: AWS Cloud Map API reference, ListServices. */
export const ListServices = operation("ListServices", {
  authorize: () => [anyCheck("ListServices")],
  run(input, context) {
    const { store } = context;
    const filters = input.Filters?.map((filter) => ({ ...filter, Values: filter.Values.map(idOf) }));
    const found = store
      .list(services, "place", placeKey(context))
      .filter((row) => passesFilters({ NAMESPACE_ID: row.namespaceId, RESOURCE_OWNER: "SELF" }, filters));
    const { items, ...end } = page(found, input, "services");
    return { Services: items.map((row) => wireService(row, store) as ServiceSummary), ...end };
  },
});
