import { logsDeliveryNotFound, refuse } from "@understudy/catalogue";
import { checkNamed } from "../destinations/check-named.js";
import { deliveryDestinationArn, deliveryDestinations } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, DeleteDeliveryDestination. */
export const DeleteDeliveryDestination = operation("DeleteDeliveryDestination", {
  authorize: ({ name }, read) => [
    checkNamed("logs:DeleteDeliveryDestination", deliveryDestinationArn(read, name), deliveryDestinations, read),
  ],
  run({ name }, context) {
    const arn = deliveryDestinationArn(context, name);
    if (!context.store.get(deliveryDestinations, arn)) refuse(logsDeliveryNotFound, { kind: "Delivery Destination" });
    context.store.delete(deliveryDestinations, arn);
    return {};
  },
});
