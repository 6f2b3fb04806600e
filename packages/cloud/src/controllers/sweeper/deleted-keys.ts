import { aliases, keys } from "../../services/kms/tables.js";
import { sweepOf } from "./sweep.js";

/** Keys whose waiting period is over, with their aliases (AWS KMS API reference, ScheduleKeyDeletion: "all aliases"). */
export const deletedKeys = sweepOf({
  table: keys,
  rows: (store) => store.list(keys, "deletion", "pending"),
  dueAt: ({ deleteAt }) => deleteAt,
  also(key, store) {
    for (const alias of store.list(aliases, "key", key.arn)) store.delete(aliases, alias.arn);
  },
});
