import { ec2ParameterInvalid, ec2Reasons, refuse } from "@understudy/catalogue";
import { onNothing } from "../check.js";
import { filtered } from "../filters.js";
import { operation } from "../operation.js";
import { regions } from "../zones.js";

/** Source: Amazon EC2 API reference, DescribeRegions. DIFFERS: no account has opted in to a Region that must be asked for. */
export const DescribeRegions = operation("DescribeRegions", ["Filters", "RegionNames", "AllRegions"], {
  authorize: (_input, read) => onNothing("DescribeRegions", read),
  run({ Filters, RegionNames = [], AllRegions = false }) {
    const unknown = RegionNames.find((asked) => !regions.some(({ name }) => name === asked));
    if (unknown !== undefined) {
      refuse(ec2ParameterInvalid, { value: unknown, parameter: "RegionName", reason: ec2Reasons.value });
    }
    const shown = regions
      .filter(({ name, optIn }) => (RegionNames.length > 0 ? RegionNames.includes(name) : AllRegions || !optIn))
      .map((region) => ({ ...region, tags: {} }));
    const found = filtered(shown, Filters, {
      endpoint: ({ name }) => endpointOf(name),
      "opt-in-status": ({ optIn }) => statusOf(optIn),
      "region-name": ({ name }) => name,
    });
    return {
      Regions: found.map(({ name, optIn }) => ({
        RegionName: name,
        Endpoint: endpointOf(name),
        OptInStatus: statusOf(optIn),
      })),
    };
  },
});

const endpointOf = (region: string) => `ec2.${region}.amazonaws.com`;
const statusOf = (optIn: boolean) => (optIn ? "not-opted-in" : "opt-in-not-required");
