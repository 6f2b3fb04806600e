import { requestTags } from "../check.js";
import { checkNamed } from "../destinations/check-named.js";
import { deliverySourceArn, deliverySources } from "../destinations/tables.js";
import { operation } from "../operation.js";

/** DIFFERS: a record; the resource that writes the logs is not looked up. Source: CloudWatch Logs API reference, PutDeliverySource. */
export const PutDeliverySource = operation("PutDeliverySource", {
  authorize: ({ name, tags }, read) => [
    checkNamed("logs:PutDeliverySource", deliverySourceArn(read, name), deliverySources, read, requestTags(tags)),
  ],
  run({ name, resourceArn, logType, tags: given, deliverySourceConfiguration }, { store, account, region }) {
    const arn = deliverySourceArn({ account, region }, name);
    const tags = { ...store.get(deliverySources, arn)?.tags, ...given };
    const deliverySource = {
      name,
      arn,
      resourceArns: [resourceArn],
      service: resourceArn.split(":")[2],
      logType,
      ...(deliverySourceConfiguration && { deliverySourceConfiguration: { ...deliverySourceConfiguration } }),
      ...(Object.keys(tags).length > 0 && { tags }),
    };
    store.put(deliverySources, { account, region, arn, tags, source: deliverySource });
    return { deliverySource };
  },
});
