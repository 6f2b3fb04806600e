import { logsDeliveryNotFound, refuse } from "@understudy/catalogue";
import { checkNamed } from "../destinations/check-named.js";
import { deliveryDestinationArn, deliveryDestinations } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, GetDeliveryDestination. */
export const GetDeliveryDestination = operation("GetDeliveryDestination", {
  authorize: ({ name }, read) => [
    checkNamed("logs:GetDeliveryDestination", deliveryDestinationArn(read, name), deliveryDestinations, read),
  ],
  run({ name }, context) {
    const row = context.store.get(deliveryDestinations, deliveryDestinationArn(context, name));
    return row
      ? { deliveryDestination: row.destination }
      : refuse(logsDeliveryNotFound, { kind: "Delivery Destination" });
  },
});
