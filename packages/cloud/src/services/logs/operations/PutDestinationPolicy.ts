import { logsDestinationNotFound, logsResourcePolicyInvalid, refuse } from "@understudy/catalogue";
import { validatePolicy } from "@understudy/iam";
import { checkNamed } from "../destinations/check-named.js";
import { destinationArn, destinations } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Who may subscribe log groups to a destination: kept and shown. Source: CloudWatch Logs API reference, PutDestinationPolicy. */
export const PutDestinationPolicy = operation("PutDestinationPolicy", {
  authorize: (input, read) => [
    checkNamed("logs:PutDestinationPolicy", destinationArn(read, input.destinationName), destinations, read),
  ],
  run({ destinationName, accessPolicy }, context) {
    const row = context.store.get(destinations, destinationArn(context, destinationName));
    if (!row) return refuse(logsDestinationNotFound, {});
    if (validatePolicy(accessPolicy, "resource")) refuse(logsResourcePolicyInvalid, {});
    context.store.put(destinations, { ...row, destination: { ...row.destination, accessPolicy } });
    return {};
  },
});
