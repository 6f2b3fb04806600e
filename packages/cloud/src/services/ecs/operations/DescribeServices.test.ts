import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

function serving() {
  const test = ecsForTest();
  test.demo();
  test.call("CreateService", test.service({ tags: [{ key: "env", value: "test" }] }));
  return test;
}

it("finds services by name and by ARN; tags only where they are asked for", () => {
  const { call } = serving();
  const describe = (more: object) =>
    call<{ services: object[] }>("DescribeServices", { cluster: "demo", ...more }).services[0];
  expect(describe({ services: ["web"] })).toMatchObject({ serviceName: "web", status: "ACTIVE" });
  expect(describe({ services: [ecsArn("service/demo/web")] })).not.toHaveProperty("tags");
  expect(describe({ services: ["web"], include: ["TAGS"] })).toMatchObject({ tags: [{ key: "env", value: "test" }] });
});

it("tells what is MISSING", () => {
  expect(serving().call("DescribeServices", { cluster: "demo", services: ["x"] })).toEqual({
    services: [],
    failures: [{ arn: ecsArn("service/demo/x"), reason: "MISSING" }],
  });
});

it("refuses a cluster that is not there", () => {
  expect(serving().refusal("DescribeServices", { cluster: "x", services: ["web"] }).id).toBe("ecs.cluster-not-found");
});

it("asks for every service named", () => {
  const { call, refusal, user } = serving();
  const as = user(
    allow("ecs:DescribeServices", ecsArn("service/demo/web"), {
      StringEquals: { "ecs:cluster": ecsArn("cluster/demo") },
    }),
  );
  expect(call("DescribeServices", { cluster: "demo", services: ["web"] }, { as })).toMatchObject({ failures: [] });
  expect(refusal("DescribeServices", { cluster: "demo", services: ["web", "x"] }, { as })).toMatchObject(
    notAllowed("ecs:DescribeServices", ecsArn("service/demo/x")),
  );
});
