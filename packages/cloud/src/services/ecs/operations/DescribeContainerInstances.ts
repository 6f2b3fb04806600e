import {
  ecsContainerInstancesEmpty,
  ecsFailureReasons,
  ecsTooManyContainerInstances,
  refuse,
} from "@understudy/catalogue";
import { requireCluster } from "../find.js";
import { containerInstanceCheck } from "../instances/check.js";
import { containerInstanceArn, findContainerInstance } from "../instances/find.js";
import { wireContainerInstance } from "../instances/wire.js";
import { operation } from "../operation.js";

/** Source: Amazon ECS API reference, DescribeContainerInstances. */
export const DescribeContainerInstances = operation("DescribeContainerInstances", {
  authorize: (input, read) =>
    input.containerInstances.map((instance) =>
      containerInstanceCheck("ecs:DescribeContainerInstances", input.cluster, instance, read),
    ),
  run(input, context) {
    if (input.containerInstances.length === 0) refuse(ecsContainerInstancesEmpty, {});
    if (input.containerInstances.length > 100) refuse(ecsTooManyContainerInstances, { limit: "100" });
    const cluster = requireCluster(input.cluster, context);
    const found = input.containerInstances.map((asked) => ({
      asked,
      row: findContainerInstance(asked, cluster, context),
    }));
    return {
      containerInstances: found.flatMap(({ row }) =>
        row ? [wireContainerInstance(row, context.store, input.include)] : [],
      ),
      failures: found
        .filter(({ row }) => !row)
        .map(({ asked }) => ({
          arn: containerInstanceArn(context, input.cluster, asked),
          reason: ecsFailureReasons.missing,
        })),
    };
  },
});
