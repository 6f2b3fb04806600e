import type { ReadStore } from "../../store/store.js";
import type { GroupRow, UserRow } from "./tables.js";
import { groups } from "./tables.js";

/** The groups of a user, in the order in which it joined them. */
export function groupsOf(user: UserRow, store: ReadStore): readonly GroupRow[] {
  return (user.groups ?? []).flatMap((id) => store.list(groups, "id", id));
}
