import type { EcsForTest } from "./ecs-gate-for-test.js";
import { NETWORK } from "./ecs-gate-for-test.js";
import { externalForTest } from "./served-for-test.js";

export interface TaskSetForTest extends EcsForTest {
  /** `ecs-svc/…` */
  readonly id: string;
  readonly arn: string;
  /** A request that names cluster, service and, as `taskSet`, the task set. */
  on(more?: object): object;
  /** Makes a task set; gives its id. */
  create(more?: object): string;
}

/** A service of the EXTERNAL controller, of four tasks, with one task set of scale 0 tagged `env: test`. */
export function taskSetForTest(): TaskSetForTest {
  const test = externalForTest({ desiredCount: 4 });
  const create = (more: object = {}) => {
    const input = { cluster: "demo", service: "web", taskDefinition: "web", launchType: "FARGATE", ...more };
    const answer = test.call<{ taskSet: { id: string } }>("CreateTaskSet", {
      networkConfiguration: NETWORK,
      ...input,
    });
    return answer.taskSet.id;
  };
  const id = create({ tags: [{ key: "env", value: "test" }] });
  const arn = `arn:aws:ecs:us-east-1:000000000000:task-set/demo/web/${id}`;
  return { ...test, id, arn, create, on: (more = {}) => ({ cluster: "demo", service: "web", taskSet: id, ...more }) };
}
