import { pageOfPlaces } from "../destinations/page-of-places.js";
import { deliveryDestinations } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, DescribeDeliveryDestinations. */
export const DescribeDeliveryDestinations = operation("DescribeDeliveryDestinations", {
  authorize: () => [{ action: "logs:DescribeDeliveryDestinations", resource: "*" }],
  run({ nextToken, limit }, context) {
    const page = pageOfPlaces(context.store, deliveryDestinations, context, { nextToken, limit });
    return {
      deliveryDestinations: page.rows.map(({ destination }) => destination),
      ...(page.nextToken !== undefined && { nextToken: page.nextToken }),
    };
  },
});
