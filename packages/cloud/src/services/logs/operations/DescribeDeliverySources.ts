import { pageOfPlaces } from "../destinations/page-of-places.js";
import { deliverySources } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, DescribeDeliverySources. */
export const DescribeDeliverySources = operation("DescribeDeliverySources", {
  authorize: () => [{ action: "logs:DescribeDeliverySources", resource: "*" }],
  run({ nextToken, limit }, context) {
    const page = pageOfPlaces(context.store, deliverySources, context, { nextToken, limit });
    return {
      deliverySources: page.rows.map(({ source }) => source),
      ...(page.nextToken !== undefined && { nextToken: page.nextToken }),
    };
  },
});
