import type { Store } from "../../../store/store.js";
import { metricFilters, subscriptionFilters } from "./tables.js";

/** Filters go with their log group. */
export function deleteFilters(store: Store, groupArn: string): void {
  for (const row of store.list(metricFilters, "group", groupArn)) store.delete(metricFilters, metricFilters.key(row));
  for (const row of store.list(subscriptionFilters, "group", groupArn))
    store.delete(subscriptionFilters, subscriptionFilters.key(row));
}
