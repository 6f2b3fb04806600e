import { expect, it } from "vitest";
import { allow, bridgeDefinition, ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

function many(count: number) {
  const test = ecsForTest();
  test.demo();
  for (let i = 0; i < count; i += 1)
    test.call("CreateService", test.service({ serviceName: `s${10 + i}`, desiredCount: 0 }));
  const list = (more: object = {}) =>
    test.call<{ serviceArns: string[]; nextToken?: string }>("ListServices", { cluster: "demo", ...more });
  return { ...test, list };
}

it("lists ten a page unless asked otherwise", () => {
  const { list } = many(12);
  const first = list();
  expect(first.serviceArns).toHaveLength(10);
  expect(list({ nextToken: first.nextToken }).serviceArns).toEqual([
    ecsArn("service/demo/s20"),
    ecsArn("service/demo/s21"),
  ]);
  expect(list({ maxResults: 12 }).nextToken).toBeUndefined();
});

it("filters by launch type and scheduling strategy", () => {
  const { call, list, service } = many(1);
  call("RegisterTaskDefinition", { ...bridgeDefinition(), family: "bridge" });
  const ec2 = { serviceName: "ec2", taskDefinition: "bridge", launchType: "EC2", networkConfiguration: undefined };
  call("CreateService", service({ ...ec2, schedulingStrategy: "DAEMON", desiredCount: undefined }));
  expect(list({ launchType: "EC2" }).serviceArns).toEqual([ecsArn("service/demo/ec2")]);
  expect(list({ launchType: "FARGATE" }).serviceArns).toEqual([ecsArn("service/demo/s10")]);
  expect(list({ schedulingStrategy: "DAEMON" }).serviceArns).toEqual([ecsArn("service/demo/ec2")]);
});

it("refuses a cluster that is not there", () => {
  expect(many(0).refusal("ListServices", { cluster: "x" }).id).toBe("ecs.cluster-not-found");
});

it("refuses whom nothing allows it, and sees ecs:cluster", () => {
  const { call, refusal, user } = many(0);
  expect(refusal("ListServices", { cluster: "demo" }, { as: user() })).toMatchObject(
    notAllowed("ecs:ListServices", "*"),
  );
  const as = user(allow("ecs:ListServices", "*", { ArnEquals: { "ecs:cluster": ecsArn("cluster/demo") } }));
  expect(call("ListServices", { cluster: "demo" }, { as })).toMatchObject({ serviceArns: [] });
});
