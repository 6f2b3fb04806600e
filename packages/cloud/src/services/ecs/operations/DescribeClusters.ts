import { ecsFailureReasons } from "@understudy/catalogue";
import { clusterCheck } from "../check.js";
import { checkClusterIdentifier, clusterArnOf, findCluster } from "../find.js";
import { operation } from "../operation.js";
import { wireCluster } from "../wire-cluster.js";

/** Deleted clusters are still described, as INACTIVE. Source: Amazon ECS API reference, DescribeClusters. */
export const DescribeClusters = operation("DescribeClusters", {
  authorize: (input, read) => asked(input).map((cluster) => clusterCheck("ecs:DescribeClusters", cluster, read)),
  run(input, context) {
    const names = asked(input);
    names.forEach(checkClusterIdentifier);
    const found = names.map((name) => ({ name, row: findCluster(name, context) }));
    return {
      clusters: found.flatMap(({ row }) => (row ? [wireCluster(row, context.store, input.include)] : [])),
      failures: found
        .filter(({ row }) => !row)
        .map(({ name }) => ({ arn: clusterArnOf(name, context), reason: ecsFailureReasons.missing })),
    };
  },
});

/** Without names, the cluster `default` is meant. */
const asked = (input: { readonly clusters?: readonly string[] }) =>
  input.clusters?.length ? input.clusters : ["default"];
