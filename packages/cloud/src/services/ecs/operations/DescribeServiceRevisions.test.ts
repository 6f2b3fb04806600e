import { expect, it } from "vitest";
import { allow, ecsArn, NETWORK, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { servedForTest } from "../testing/served-for-test.js";

/** A service with one revision, and that revision's ARN. */
function revised() {
  const test = servedForTest();
  const { services } = test.call<{ services: { deployments: { id: string }[] }[] }>("DescribeServices", {
    cluster: "demo",
    services: ["web"],
  });
  const digits = services[0]?.deployments[0]?.id.split("/")[1];
  return { ...test, arn: ecsArn(`service-revision/demo/web/${digits}`) };
}

it("describes what a deployment brought, whatever came after", () => {
  const { call, register, arn } = revised();
  register({}, { image: "busybox:2" });
  call("UpdateService", { cluster: "demo", service: "web", taskDefinition: "web" });
  expect(call("DescribeServiceRevisions", { serviceRevisionArns: [arn] })).toEqual({
    serviceRevisions: [
      {
        serviceRevisionArn: arn,
        serviceArn: ecsArn("service/demo/web"),
        clusterArn: ecsArn("cluster/demo"),
        taskDefinition: ecsArn("task-definition/web:1"),
        launchType: "FARGATE",
        platformVersion: "LATEST",
        platformFamily: "Linux",
        networkConfiguration: NETWORK,
        loadBalancers: [],
        serviceRegistries: [],
        containerImages: [{ containerName: "app", image: "busybox" }],
        guardDutyEnabled: false,
        createdAt: expect.any(Date),
      },
    ],
    failures: [],
  });
});

it("tells what is MISSING", () => {
  const arn = ecsArn("service-revision/demo/web/1");
  expect(revised().call("DescribeServiceRevisions", { serviceRevisionArns: [arn] })).toEqual({
    serviceRevisions: [],
    failures: [{ arn, reason: "MISSING" }],
  });
});

it.each([
  [[], refused("service-revisions-empty", "InvalidParameterException", "Service revision ARNs cannot be empty.")],
  [
    Array(21).fill("x"),
    refused(
      "too-many-service-revisions",
      "InvalidParameterException",
      "Service revision ARNs cannot have more than 20 elements.",
    ),
  ],
  [["x"], refused("service-arn-invalid", "InvalidParameterException", "Invalid ARN x.")],
])("refuses %o", (serviceRevisionArns, expected) => {
  expect(revised().refusal("DescribeServiceRevisions", { serviceRevisionArns })).toEqual(expected);
});

it("needs its permission on the service and on the revision", () => {
  const { call, refusal, user, arn } = revised();
  const input = { serviceRevisionArns: [arn] };
  const service = ecsArn("service/demo/web");
  const action = "ecs:DescribeServiceRevisions";
  expect(refusal("DescribeServiceRevisions", input, { as: user() })).toMatchObject(notAllowed(action, service));
  expect(refusal("DescribeServiceRevisions", input, { as: user(allow(action, service)) }).message).toContain(arn);
  const both = user(allow(action, service), allow(action, arn, { StringEquals: { "ecs:service": service } }));
  expect(call("DescribeServiceRevisions", input, { as: both }).serviceRevisions).toHaveLength(1);
});
