import { anyCheck } from "../check.js";
import { requireNamed } from "../find.js";
import { operation } from "../operation.js";

/** Source: AWS Cloud Map API reference, DiscoverInstancesRevision. */
export const DiscoverInstancesRevision = operation("DiscoverInstancesRevision", {
  authorize: (input) => [
    anyCheck("DiscoverInstancesRevision", {
      "servicediscovery:NamespaceName": input.NamespaceName,
      "servicediscovery:ServiceName": input.ServiceName,
    }),
  ],
  run: (input, context) => ({
    InstancesRevision: requireNamed(input.NamespaceName, input.ServiceName, context).revision,
  }),
});
