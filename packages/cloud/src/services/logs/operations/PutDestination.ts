import { passRoleCheck, requestTags } from "../check.js";
import { checkNamed } from "../destinations/check-named.js";
import { destinationArn, destinations } from "../destinations/tables.js";
import { operation } from "../operation.js";

/**
 * DIFFERS: a record; the stream that it stands for is not looked up. Source: CloudWatch Logs API reference, PutDestination.
 */
export const PutDestination = operation("PutDestination", {
  authorize: (input, read) => [
    checkNamed(
      "logs:PutDestination",
      destinationArn(read, input.destinationName),
      destinations,
      read,
      requestTags(input.tags),
    ),
    passRoleCheck(input.roleArn),
  ],
  run({ destinationName, targetArn, roleArn, tags }, { store, account, region, now }) {
    const arn = destinationArn({ account, region }, destinationName);
    const before = store.get(destinations, arn);
    const destination = {
      destinationName,
      targetArn,
      roleArn,
      ...(before?.destination.accessPolicy !== undefined && { accessPolicy: before.destination.accessPolicy }),
      arn,
      creationTime: before?.destination.creationTime ?? now,
    };
    store.put(destinations, { account, region, arn, tags: { ...before?.tags, ...tags }, destination });
    return { destination };
  },
});
