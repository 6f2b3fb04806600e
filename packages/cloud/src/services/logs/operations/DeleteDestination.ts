import { logsDestinationNotFound, refuse } from "@understudy/catalogue";
import { checkNamed } from "../destinations/check-named.js";
import { destinationArn, destinations } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, DeleteDestination. */
export const DeleteDestination = operation("DeleteDestination", {
  authorize: (input, read) => [
    checkNamed("logs:DeleteDestination", destinationArn(read, input.destinationName), destinations, read),
  ],
  run({ destinationName }, context) {
    const arn = destinationArn(context, destinationName);
    if (!context.store.get(destinations, arn)) refuse(logsDestinationNotFound, {});
    context.store.delete(destinations, arn);
    return {};
  },
});
