import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const web = (more: object = {}) => ({ cluster: "demo", service: "web", ...more });

function serving(more: object = {}) {
  const test = ecsForTest();
  test.demo();
  test.call("CreateService", test.service({ tags: [{ key: "env", value: "test" }], ...more }));
  return test;
}

it("lets a service of none drain", () => {
  const { call } = serving({ desiredCount: 0 });
  expect(call("DeleteService", web()).service).toMatchObject({
    serviceName: "web",
    status: "DRAINING",
    desiredCount: 0,
  });
});

it("refuses a service that is scaled above 0, unless forced", () => {
  const { call, refusal } = serving();
  expect(refusal("DeleteService", web())).toEqual(
    refused(
      "service-scaled-above-zero",
      "InvalidParameterException",
      "The service cannot be stopped while the primary deployment is scaled above 0.",
    ),
  );
  expect(call("DeleteService", web({ force: true })).service).toMatchObject({ status: "DRAINING", desiredCount: 0 });
});

it("refuses what is not there", () => {
  const { refusal } = serving();
  expect(refusal("DeleteService", web({ service: "x" }))).toEqual(
    refused("service-not-found", "ServiceNotFoundException", "Service not found."),
  );
  expect(refusal("DeleteService", web({ cluster: "x" })).id).toBe("ecs.cluster-not-found");
});

it("refuses whom nothing allows it, and sees the service's tags", () => {
  const { call, refusal, user } = serving({ desiredCount: 0 });
  expect(refusal("DeleteService", web(), { as: user() })).toMatchObject(
    notAllowed("ecs:DeleteService", ecsArn("service/demo/web")),
  );
  const where = (value: string) =>
    user(allow("ecs:DeleteService", "*", { StringEquals: { "ecs:ResourceTag/env": value } }));
  expect(refusal("DeleteService", web(), { as: where("prod") }).id).toBe("iam.denied-implicit");
  expect(call("DeleteService", web(), { as: where("test") }).service).toMatchObject({ status: "DRAINING" });
});
