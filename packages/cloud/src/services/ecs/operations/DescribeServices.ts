import { ecsFailureReasons, ecsServicesEmpty, ecsTooManyServices, refuse } from "@understudy/catalogue";
import { clusterKey, ofService, resourceTags, serviceResource } from "../check.js";
import { checkIdentifier, findCluster, findService, requireCluster } from "../find.js";
import { operation } from "../operation.js";
import { wireService } from "../wire-service.js";

/** Source: Amazon ECS API reference, DescribeServices. */
export const DescribeServices = operation("DescribeServices", {
  authorize(input, read) {
    const cluster = findCluster(input.cluster, read);
    return input.services.map((service) => ({
      action: "ecs:DescribeServices",
      ...ofService(input.cluster, service, read),
      context: {
        ...clusterKey(input.cluster, read),
        ...resourceTags(cluster && findService(service, cluster, read)?.tags),
      },
    }));
  },
  run(input, context) {
    if (input.services.length === 0) refuse(ecsServicesEmpty, {});
    if (input.services.length > 10) refuse(ecsTooManyServices, {});
    const cluster = requireCluster(input.cluster, context);
    for (const asked of input.services) checkIdentifier(asked, "service", cluster, context);
    const tags = input.include?.includes("TAGS") ?? false;
    const found = input.services.map((asked) => ({ asked, row: findService(asked, cluster, context) }));
    return {
      services: found.flatMap(({ row }) => (row ? [wireService(row, context.store, { tags })] : [])),
      failures: found
        .filter(({ row }) => !row)
        .map(({ asked }) => ({
          arn: serviceResource(input.cluster, asked, context),
          reason: ecsFailureReasons.missing,
        })),
    };
  },
});
