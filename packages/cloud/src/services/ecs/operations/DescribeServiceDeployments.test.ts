import { expect, it } from "vitest";
import { allow, ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { servedForTest } from "../testing/served-for-test.js";

/** A service with one deployment, and that deployment's ARN. */
function deployed(more: object = {}) {
  const test = servedForTest(more);
  const { serviceDeployments } = test.call<{ serviceDeployments: { serviceDeploymentArn: string }[] }>(
    "ListServiceDeployments",
    { cluster: "demo", service: "web" },
  );
  return { ...test, arn: serviceDeployments[0]?.serviceDeploymentArn as string };
}

it("describes a deployment that has just begun", () => {
  const { call, arn } = deployed({ desiredCount: 8 });
  expect(call("DescribeServiceDeployments", { serviceDeploymentArns: [arn] })).toEqual({
    serviceDeployments: [
      {
        serviceDeploymentArn: arn,
        serviceArn: ecsArn("service/demo/web"),
        clusterArn: ecsArn("cluster/demo"),
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
        sourceServiceRevisions: [],
        targetServiceRevision: {
          arn: expect.stringMatching(/service-revision\/demo\/web\/\d{19}$/),
          requestedTaskCount: 8,
          runningTaskCount: 0,
          pendingTaskCount: 0,
        },
        status: "PENDING",
        deploymentConfiguration: {
          deploymentCircuitBreaker: { enable: false, rollback: false },
          maximumPercent: 200,
          minimumHealthyPercent: 100,
        },
        deploymentCircuitBreaker: { status: "DISABLED", failureCount: 0, threshold: 4 },
        alarms: { status: "DISABLED" },
      },
    ],
    failures: [],
  });
});

it("shows what watches the deployment", () => {
  const { call, arn } = deployed({
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: true, rollback: true },
      alarms: { enable: true, rollback: false, alarmNames: ["errors"] },
    },
  });
  expect(call("DescribeServiceDeployments", { serviceDeploymentArns: [arn] })).toMatchObject({
    serviceDeployments: [
      {
        deploymentCircuitBreaker: { status: "MONITORING", failureCount: 0, threshold: 3 },
        alarms: { status: "MONITORING", alarmNames: ["errors"] },
      },
    ],
  });
});

it("tells what is MISSING", () => {
  const { call } = deployed();
  const arn = ecsArn("service-deployment/demo/web/x");
  expect(call("DescribeServiceDeployments", { serviceDeploymentArns: [arn] })).toEqual({
    serviceDeployments: [],
    failures: [{ arn, reason: "MISSING" }],
  });
});

it.each([
  [[], refused("service-deployments-empty", "InvalidParameterException", "Service deployment ARNs cannot be empty.")],
  [
    Array(21).fill("x"),
    refused(
      "too-many-service-deployments",
      "InvalidParameterException",
      "Service deployment ARNs cannot have more than 20 elements.",
    ),
  ],
  [["x"], refused("service-arn-invalid", "InvalidParameterException", "Invalid ARN x.")],
])("refuses %o", (serviceDeploymentArns, expected) => {
  expect(deployed().refusal("DescribeServiceDeployments", { serviceDeploymentArns })).toEqual(expected);
});

it("needs its permission on the service and on the deployment, and sees both", () => {
  const { call, refusal, user, arn } = deployed();
  const input = { serviceDeploymentArns: [arn] };
  const action = "ecs:DescribeServiceDeployments";
  const service = ecsArn("service/demo/web");
  expect(refusal(action.slice(4), input, { as: user() })).toMatchObject(notAllowed(action, service));
  expect(refusal(action.slice(4), input, { as: user(allow(action, service)) }).message).toContain(arn);
  const both = [allow(action, service), allow(action, "*", { StringEquals: { "ecs:service": service } })];
  expect(call(action.slice(4), input, { as: user(...both) }).serviceDeployments).toHaveLength(1);
});
