import { expect, it } from "vitest";
import { allow, ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { servedForTest } from "../testing/served-for-test.js";

/** Two deployments, the second on its way: ARNs newest first. */
function deploying() {
  const test = servedForTest();
  test.advance(1000);
  test.call("UpdateService", { cluster: "demo", service: "web", forceNewDeployment: true });
  const { serviceDeployments } = test.call<{ serviceDeployments: { serviceDeploymentArn: string }[] }>(
    "ListServiceDeployments",
    { cluster: "demo", service: "web" },
  );
  return { ...test, arns: serviceDeployments.map((one) => one.serviceDeploymentArn) };
}

// What the scheduler does then: controllers/ecs-service/rollout.test.ts.
it("asks for the deployment to be rolled back; asking again changes nothing", () => {
  const { call, arns } = deploying();
  const [serviceDeploymentArn] = arns;
  for (const stopType of ["ROLLBACK", undefined]) {
    expect(call("StopServiceDeployment", { serviceDeploymentArn, stopType })).toEqual({ serviceDeploymentArn });
    expect(call("DescribeServiceDeployments", { serviceDeploymentArns: [serviceDeploymentArn] })).toMatchObject({
      serviceDeployments: [{ status: "ROLLBACK_REQUESTED" }],
    });
  }
});

it.each([
  [
    "a deployment that is not there",
    () => ({ serviceDeploymentArn: ecsArn("service-deployment/demo/web/x") }),
    refused(
      "deployment-not-found",
      "ServiceDeploymentNotFoundException",
      "The service deployment ARN that you specified doesn't exist. You can use ListServiceDeployments to retrieve the service deployment ARN.",
    ),
  ],
  [
    "what is no ARN",
    () => ({ serviceDeploymentArn: "web" }),
    refused("service-arn-invalid", "InvalidParameterException", "Invalid ARN web."),
  ],
  [
    "another stop type",
    (arns: readonly string[]) => ({ serviceDeploymentArn: arns[0], stopType: "ABORT" }),
    refused("stop-type-not-supported", "InvalidParameterException", "The stop type ABORT is not supported."),
  ],
  [
    "a deployment that has ended",
    (arns: readonly string[]) => ({ serviceDeploymentArn: arns[1] }),
    refused(
      "service-deployment-ended",
      "ConflictException",
      "The service deployment cannot be stopped because it is in the STOPPED state.",
    ),
  ],
])("refuses %s", (_name, input, expected) => {
  const { refusal, arns } = deploying();
  expect(refusal("StopServiceDeployment", input(arns))).toEqual(expected);
});

it("needs its permission on the service and on the deployment", () => {
  const { call, refusal, user, arns } = deploying();
  const [serviceDeploymentArn = ""] = arns;
  const service = ecsArn("service/demo/web");
  const stop = (...statements: object[]) =>
    refusal("StopServiceDeployment", { serviceDeploymentArn }, { as: user(...statements) });
  expect(stop()).toMatchObject(notAllowed("ecs:StopServiceDeployment", service));
  expect(stop(allow("ecs:StopServiceDeployment", service)).message).toContain(serviceDeploymentArn);
  const both = user(allow("ecs:StopServiceDeployment", [service, serviceDeploymentArn]));
  expect(call("StopServiceDeployment", { serviceDeploymentArn }, { as: both })).toEqual({ serviceDeploymentArn });
});
