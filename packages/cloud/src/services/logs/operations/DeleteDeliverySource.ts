import { logsDeliveryNotFound, refuse } from "@understudy/catalogue";
import { checkNamed } from "../destinations/check-named.js";
import { deliverySourceArn, deliverySources } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, DeleteDeliverySource. */
export const DeleteDeliverySource = operation("DeleteDeliverySource", {
  authorize: ({ name }, read) => [
    checkNamed("logs:DeleteDeliverySource", deliverySourceArn(read, name), deliverySources, read),
  ],
  run({ name }, context) {
    const arn = deliverySourceArn(context, name);
    if (!context.store.get(deliverySources, arn)) refuse(logsDeliveryNotFound, { kind: "Delivery Source" });
    context.store.delete(deliverySources, arn);
    return {};
  },
});
