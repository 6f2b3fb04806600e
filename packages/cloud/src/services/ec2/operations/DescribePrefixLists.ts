import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { filtered } from "../filters.js";
import { checkId, refuseUnknown } from "../find.js";
import { pageOf } from "../listing.js";
import { operation } from "../operation.js";
import type { PrefixList } from "../prefix-lists.js";
import { prefixLists } from "../prefix-lists.js";

/** Source: Amazon EC2 API reference, DescribePrefixLists. */
export const DescribePrefixLists = operation(
  "DescribePrefixLists",
  ["Filters", "PrefixListIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribePrefixLists", read),
    run(input, context) {
      const all = prefixLists(context);
      const asked = input.PrefixListIds ?? [];
      for (const id of asked) {
        checkId({ type: "prefix-list", prefix: "pl" }, id);
        if (!all.some((one) => one.id === id)) refuseUnknown("prefix-list", id);
      }
      const named = asked.length > 0 ? all.filter(({ id }) => asked.includes(id)) : all;
      const { items, NextToken } = pageOf(filtered(named, input.Filters, FIELDS), input, "prefix-list");
      const PrefixLists = items.map(({ id, name, cidrs }) => ({
        PrefixListId: id,
        PrefixListName: name,
        Cidrs: [...cidrs],
      }));
      return { PrefixLists, NextToken };
    },
  },
);

const FIELDS: Fields<PrefixList> = { "prefix-list-id": ({ id }) => id, "prefix-list-name": ({ name }) => name };
