import { expect, it } from "vitest";
import { allow, ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { INSTANCE, instancesForTest } from "../testing/instances-for-test.js";

it("shows what is there, by ARN and by id, with what is left of it", () => {
  const portMappings = [{ containerPort: 80, hostPort: 8080 }];
  const { call, addInstance, run } = instancesForTest({ cpu: 256, memory: 128, portMappings });
  const arn = addInstance();
  run();
  const containerInstances = [arn.split("/").at(-1), "gone"];
  expect(call("DescribeContainerInstances", { cluster: "demo", containerInstances })).toMatchObject({
    containerInstances: [
      {
        containerInstanceArn: arn,
        pendingTasksCount: 1,
        runningTasksCount: 0,
        registeredResources: [{ integerValue: 1024 }, { integerValue: 1024 }, { stringSetValue: ["22"] }],
        remainingResources: [{ integerValue: 768 }, { integerValue: 896 }, { stringSetValue: ["22", "8080"] }],
        tags: [],
      },
    ],
    failures: [{ arn: `${INSTANCE}/gone`, reason: "MISSING" }],
  });
});

it("takes one to a hundred", () => {
  const { refusal } = instancesForTest();
  const describe = (count: number) =>
    refusal("DescribeContainerInstances", { cluster: "demo", containerInstances: Array(count).fill("x") });
  expect(describe(0)).toEqual(
    refused("container-instances-empty", "ClientException", "Container Instances cannot be empty."),
  );
  expect(describe(101)).toEqual(
    refused("too-many-container-instances", "InvalidParameterException", "instanceIds can have at most 100 items."),
  );
});

it("asks for the right on each, with ecs:cluster", () => {
  const { call, addInstance, refusal, user } = instancesForTest();
  const arn = addInstance();
  const asked = { cluster: "demo", containerInstances: [arn] };
  expect(refusal("DescribeContainerInstances", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:DescribeContainerInstances", arn),
  );
  const of = (cluster: string) =>
    user(allow("ecs:DescribeContainerInstances", "*", { ArnEquals: { "ecs:cluster": ecsArn(`cluster/${cluster}`) } }));
  expect(refusal("DescribeContainerInstances", asked, { as: of("other") }).id).toBe("iam.denied-implicit");
  expect(call("DescribeContainerInstances", asked, { as: of("demo") })).toBeDefined();
});
