/** A cluster with container instances. */
import type { EcsForTest } from "./ecs-gate-for-test.js";
import { bridgeDefinition, ecsArn, ecsForTest } from "./ecs-gate-for-test.js";

export const INSTANCE = ecsArn("container-instance/demo");

export interface InstancesForTest extends EcsForTest {
  /** Registers an instance with so much; gives its ARN. */
  addInstance(more?: { readonly cpu?: number; readonly memory?: number; readonly attributes?: object }): string;
  /** Runs a task of the family `web` on EC2; gives tasks and failures. */
  run(more?: object): {
    readonly tasks: readonly { readonly taskArn: string; readonly containerInstanceArn?: string }[];
    readonly failures: readonly object[];
  };
}

/** @param container of the task definition: 128 MiB unless it says otherwise. */
export function instancesForTest(container: object = {}, definition: object = {}): InstancesForTest {
  const test = ecsForTest();
  test.call("CreateCluster", { clusterName: "demo" });
  test.call("RegisterTaskDefinition", { ...bridgeDefinition(container), ...definition });
  return {
    ...test,
    addInstance({ cpu = 1024, memory = 1024, attributes } = {}) {
      const totalResources = [
        { name: "CPU", type: "INTEGER", integerValue: cpu },
        { name: "MEMORY", type: "INTEGER", integerValue: memory },
        { name: "PORTS", type: "STRINGSET", stringSetValue: ["22"] },
      ];
      const asked = { cluster: "demo", totalResources, attributes };
      const { containerInstance } = test.call<{ containerInstance: { containerInstanceArn: string } }>(
        "RegisterContainerInstance",
        asked,
      );
      return containerInstance.containerInstanceArn;
    },
    run: (more = {}) => test.call("RunTask", { cluster: "demo", taskDefinition: "web", launchType: "EC2", ...more }),
  };
}
