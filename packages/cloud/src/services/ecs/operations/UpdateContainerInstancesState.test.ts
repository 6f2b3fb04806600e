import { expect, it } from "vitest";
import { tasks } from "../tables.js";
import { allow, ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { INSTANCE, instancesForTest } from "../testing/instances-for-test.js";

it("drains an instance: nothing is placed there, tasks of services stop, others stay", () => {
  const { call, addInstance, run, store } = instancesForTest();
  const arn = addInstance();
  const [own, ofService] = run({ count: 2 }).tasks.map(({ taskArn }) => taskArn);
  const row = store.get(tasks, ofService ?? "");
  if (row) store.put(tasks, { ...row, serviceArn: ecsArn("service/demo/web"), startedBy: "ecs-svc/1" });
  const asked = { cluster: "demo", containerInstances: [arn], status: "DRAINING" };
  expect(call("UpdateContainerInstancesState", asked)).toMatchObject({
    containerInstances: [{ status: "DRAINING", version: 2 }],
    failures: [],
  });
  const described = call<{ tasks: { taskArn: string; desiredStatus: string; stoppedReason?: string }[] }>(
    "DescribeTasks",
    { cluster: "demo", tasks: [own, ofService] },
  );
  expect(described.tasks).toMatchObject([
    { desiredStatus: "RUNNING" },
    { desiredStatus: "STOPPED", stoppedReason: "Scaling activity initiated by (deployment ecs-svc/1)" },
  ]);
  expect(run()).toEqual({ tasks: [], failures: [{ reason: "NO ACTIVE INSTANCES" }] });
  call("UpdateContainerInstancesState", { ...asked, status: "ACTIVE" });
  expect(run()).toMatchObject({ tasks: [{ containerInstanceArn: arn }] });
});

it("tells of instances that are not there or not any more", () => {
  const { call, addInstance } = instancesForTest();
  const arn = addInstance();
  call("DeregisterContainerInstance", { cluster: "demo", containerInstance: arn });
  const asked = { cluster: "demo", containerInstances: [arn, "x"], status: "DRAINING" };
  expect(call("UpdateContainerInstancesState", asked)).toEqual({
    containerInstances: [],
    failures: [
      { arn, reason: "INACTIVE" },
      { arn: `${INSTANCE}/x`, reason: "MISSING" },
    ],
  });
});

it.each([
  [
    "another status",
    ["x"],
    "REGISTERING",
    "container-instance-status-invalid",
    "Container instance status should be one of [ACTIVE, DRAINING]",
  ],
  ["no instance", [], "DRAINING", "container-instances-empty", "Container Instances cannot be empty."],
  ["eleven", Array(11).fill("x"), "DRAINING", "too-many-container-instances", "instanceIds can have at most 10 items."],
])("refuses %s", (_name, containerInstances, status, id, message) => {
  const { refusal } = instancesForTest();
  const asked = { cluster: "demo", containerInstances, status };
  const code = containerInstances.length === 0 ? "ClientException" : "InvalidParameterException";
  expect(refusal("UpdateContainerInstancesState", asked)).toEqual(refused(id, code, message));
});

it("asks for the right on each, with its tags", () => {
  const { call, addInstance, refusal, user } = instancesForTest();
  const arn = addInstance();
  call("TagResource", { resourceArn: arn, tags: [{ key: "team", value: "web" }] });
  const asked = { cluster: "demo", containerInstances: [arn], status: "DRAINING" };
  expect(refusal("UpdateContainerInstancesState", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:UpdateContainerInstancesState", arn),
  );
  const of = (team: string) =>
    user(allow("ecs:UpdateContainerInstancesState", "*", { StringEquals: { "aws:ResourceTag/team": team } }));
  expect(refusal("UpdateContainerInstancesState", asked, { as: of("other") }).id).toBe("iam.denied-implicit");
  expect(call("UpdateContainerInstancesState", asked, { as: of("web") })).toBeDefined();
});
