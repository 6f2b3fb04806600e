import { describe, expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const CLUSTER = ecsArn("cluster/demo");
const tags = [{ key: "team", value: "web" }];

describe("TagResource", () => {
  it("adds tags and replaces values", () => {
    const { call } = ecsForTest();
    call("CreateCluster", {
      clusterName: "demo",
      tags: [
        { key: "env", value: "test" },
        { key: "team", value: "old" },
      ],
    });
    expect(call("TagResource", { resourceArn: CLUSTER, tags })).toEqual({});
    expect(call("ListTagsForResource", { resourceArn: CLUSTER })).toEqual({
      tags: [{ key: "env", value: "test" }, ...tags],
    });
  });

  it("tags services, tasks and task definitions", () => {
    const { call, demo, service, runTask } = ecsForTest();
    demo();
    call("CreateService", service());
    const { tasks } = call<{ tasks: { taskArn: string }[] }>("RunTask", runTask());
    for (const resourceArn of [ecsArn("service/demo/web"), ecsArn("task-definition/web:1"), tasks[0]?.taskArn]) {
      call("TagResource", { resourceArn, tags });
      expect(call("ListTagsForResource", { resourceArn })).toEqual({ tags });
    }
  });

  it("refuses what is not there", () => {
    expect(ecsForTest().refusal("TagResource", { resourceArn: CLUSTER, tags })).toEqual(
      refused(
        "resource-not-found",
        "InvalidParameterException",
        "The specified resource cannot be found. Specify a valid resource and try again.",
      ),
    );
  });
});

describe("who may call TagResource", () => {
  it("refuses whom nothing allows it", () => {
    const { refusal, user } = ecsForTest();
    expect(refusal("TagResource", { resourceArn: CLUSTER, tags }, { as: user() })).toMatchObject(
      notAllowed("ecs:TagResource", CLUSTER),
    );
  });

  it("sees the tags of the request and of the resource", () => {
    const { call, refusal, user } = ecsForTest();
    call("CreateCluster", { clusterName: "demo", tags: [{ key: "env", value: "test" }] });
    const where = (key: string, value: string) =>
      user(allow("ecs:TagResource", "*", { StringEquals: { [key]: value } }));
    const input = { resourceArn: CLUSTER, tags };
    for (const [key, value] of [
      ["aws:RequestTag/team", "web"],
      ["aws:ResourceTag/env", "test"],
    ] as const) {
      expect(refusal("TagResource", input, { as: where(key, "other") }).id).toBe("iam.denied-implicit");
      expect(call("TagResource", input, { as: where(key, value) })).toEqual({});
    }
    const onlyKey = user(allow("ecs:TagResource", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": ["env"] } }));
    expect(refusal("TagResource", input, { as: onlyKey }).id).toBe("iam.denied-implicit");
  });
});
