import type { EcsForTest } from "./ecs-gate-for-test.js";
import { ecsForTest } from "./ecs-gate-for-test.js";

/** A cluster `demo` with the service `web`, tagged `env: test`. Nothing runs in the background. */
export function servedForTest(more: object = {}): EcsForTest {
  const test = ecsForTest();
  test.demo();
  test.call("CreateService", test.service({ tags: [{ key: "env", value: "test" }], ...more }));
  return test;
}

/** The same with a service of the EXTERNAL deployment controller, without task sets. */
export function externalForTest(more: object = {}): EcsForTest {
  return servedForTest({
    taskDefinition: undefined,
    launchType: undefined,
    networkConfiguration: undefined,
    deploymentController: { type: "EXTERNAL" },
    ...more,
  });
}
