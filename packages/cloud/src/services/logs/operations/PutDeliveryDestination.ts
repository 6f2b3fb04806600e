import type { DeliveryDestinationType } from "@aws-sdk/client-cloudwatch-logs";
import { requestTags } from "../check.js";
import { checkNamed } from "../destinations/check-named.js";
import { deliveryDestinationArn, deliveryDestinations } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch Logs API reference, PutDeliveryDestination: told by what the destination is. */
const TYPES: { readonly [service: string]: DeliveryDestinationType } = { s3: "S3", logs: "CWL", firehose: "FH" };

/** DIFFERS: a record; what it points to is not looked up. Source: CloudWatch Logs API reference, PutDeliveryDestination. */
export const PutDeliveryDestination = operation("PutDeliveryDestination", {
  authorize: ({ name, tags }, read) => [
    checkNamed(
      "logs:PutDeliveryDestination",
      deliveryDestinationArn(read, name),
      deliveryDestinations,
      read,
      requestTags(tags),
    ),
  ],
  run(input, { store, account, region }) {
    const { name, outputFormat, deliveryDestinationConfiguration: configuration } = input;
    const arn = deliveryDestinationArn({ account, region }, name);
    const tags = { ...store.get(deliveryDestinations, arn)?.tags, ...input.tags };
    const destinationResourceArn = configuration?.destinationResourceArn;
    const deliveryDestination = {
      name,
      arn,
      deliveryDestinationType: input.deliveryDestinationType ?? TYPES[destinationResourceArn?.split(":")[2] ?? ""],
      ...(outputFormat && { outputFormat }),
      ...(destinationResourceArn !== undefined && {
        deliveryDestinationConfiguration: { destinationResourceArn },
      }),
      ...(input.roleArn !== undefined && { roleArn: input.roleArn }),
      ...(Object.keys(tags).length > 0 && { tags }),
    };
    store.put(deliveryDestinations, { account, region, arn, tags, destination: deliveryDestination });
    return { deliveryDestination };
  },
});
