import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { DHCP_OPTIONS } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import type { DhcpOptionsRow } from "../tables.js";
import { wireTags } from "../tags.js";

/** Source: Amazon EC2 API reference, DescribeDhcpOptions. */
export const DescribeDhcpOptions = operation(
  "DescribeDhcpOptions",
  ["Filters", "DhcpOptionsIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeDhcpOptions", read),
    run(input, context) {
      const { items, NextToken } = listing(DHCP_OPTIONS, input.DhcpOptionsIds, input, FIELDS, context);
      return {
        DhcpOptions: items.map(({ id, account, configurations, tags }) => ({
          DhcpOptionsId: id,
          OwnerId: account,
          DhcpConfigurations: [...configurations],
          Tags: wireTags(tags),
        })),
        NextToken,
      };
    },
  },
);

const FIELDS: Fields<DhcpOptionsRow> = {
  "dhcp-options-id": ({ id }) => id,
  key: ({ configurations }) => configurations.map(({ Key }) => Key),
  "owner-id": ({ account }) => account,
  value: ({ configurations }) => configurations.flatMap(({ Values = [] }) => Values.map(({ Value }) => Value)),
};
