import { pageOfPlaces } from "../destinations/page-of-places.js";
import { destinations } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, DescribeDestinations. */
export const DescribeDestinations = operation("DescribeDestinations", {
  authorize: () => [{ action: "logs:DescribeDestinations", resource: "*" }],
  run({ DestinationNamePrefix: prefix = "", nextToken, limit }, context) {
    const page = pageOfPlaces(context.store, destinations, context, {
      nextToken,
      limit,
      accept: ({ destination }) => destination.destinationName?.startsWith(prefix) ?? false,
    });
    return {
      destinations: page.rows.map(({ destination }) => destination),
      ...(page.nextToken !== undefined && { nextToken: page.nextToken }),
    };
  },
});
