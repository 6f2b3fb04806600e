import { logsDeliveryNotFound, refuse } from "@understudy/catalogue";
import { checkNamed } from "../destinations/check-named.js";
import { deliverySourceArn, deliverySources } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, GetDeliverySource. */
export const GetDeliverySource = operation("GetDeliverySource", {
  authorize: ({ name }, read) => [
    checkNamed("logs:GetDeliverySource", deliverySourceArn(read, name), deliverySources, read),
  ],
  run({ name }, context) {
    const row = context.store.get(deliverySources, deliverySourceArn(context, name));
    return row ? { deliverySource: row.source } : refuse(logsDeliveryNotFound, { kind: "Delivery Source" });
  },
});
