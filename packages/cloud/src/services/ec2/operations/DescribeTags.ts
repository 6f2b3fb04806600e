import { onNothing } from "../check.js";
import { filtered } from "../filters.js";
import { kinds } from "../kind.js";
import { pageOf } from "../listing.js";
import { operation } from "../operation.js";
import { regionKey } from "../tables.js";

/** Source: Amazon EC2 API reference, DescribeTags. */
export const DescribeTags = operation("DescribeTags", ["Filters", "MaxResults", "NextToken"], {
  authorize: (_input, read) => onNothing("DescribeTags", read),
  run(input, context) {
    const all = kinds.flatMap(({ type, table }) =>
      context.store
        .list(table, "region", regionKey(context))
        .flatMap(({ id, tags }) =>
          Object.entries(tags).map(([key, value]) => ({ id, type, key, value, tags: { [key]: value } })),
        ),
    );
    const found = filtered(all, input.Filters, {
      key: ({ key }) => key,
      "resource-id": ({ id }) => id,
      "resource-type": ({ type }) => type,
      value: ({ value }) => value,
    });
    const { items, NextToken } = pageOf(found, input, "tags");
    return {
      Tags: items.map(({ id, type, key, value }) => ({
        ResourceId: id,
        ResourceType: type as "vpc",
        Key: key,
        Value: value,
      })),
      NextToken,
    };
  },
});
