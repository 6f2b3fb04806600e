import { ecsNoAgentUpdate, refuse } from "@understudy/catalogue";
import { requireCluster } from "../find.js";
import { containerInstanceCheck } from "../instances/check.js";
import { requireContainerInstance } from "../instances/find.js";
import { operation } from "../operation.js";

/** No instance has an agent that could be newer: always refused. Source: Amazon ECS API reference, UpdateContainerAgent. */
export const UpdateContainerAgent = operation("UpdateContainerAgent", {
  authorize: (input, read) => [
    containerInstanceCheck("ecs:UpdateContainerAgent", input.cluster, input.containerInstance, read),
  ],
  run(input, context) {
    requireContainerInstance(input.containerInstance, requireCluster(input.cluster, context), context);
    return refuse(ecsNoAgentUpdate, {});
  },
});
