import { expect, it } from "vitest";
import { WEB } from "../../services/application-autoscaling/testing/scaling-for-test.js";
import { nameKey, roles } from "../../services/iam/tables.js";
import { MINUTE, scalingCloudForTest } from "../scaling-policy/testing/scaling-cloud-for-test.js";

const NAMESPACE = "application-autoscaling";

it("goes on after a restart", async () => {
  const test = await scalingCloudForTest();
  test.call(NAMESPACE, "RegisterScalableTarget", { ...WEB, MinCapacity: 4 });
  await test.cloud.stop();
  test.cloud.start();
  await test.advance(2 * MINUTE);
  expect(test.activities()).toMatchObject([{ StatusCode: "Successful", Description: "Setting desired count to 4." }]);
});

it("goes on when the target is deregistered meanwhile", async () => {
  const test = await scalingCloudForTest();
  test.call(NAMESPACE, "RegisterScalableTarget", { ...WEB, MinCapacity: 4 });
  test.call(NAMESPACE, "DeregisterScalableTarget", WEB);
  await test.advance(2 * MINUTE);
  expect(test.activities()).toMatchObject([{ StatusCode: "Successful" }]);
});

it("fails when it can look no more", async () => {
  const test = await scalingCloudForTest();
  test.call(NAMESPACE, "RegisterScalableTarget", { ...WEB, MinCapacity: 4 });
  test.cloud.store.delete(roles, nameKey("000000000000", "AWSServiceRoleForApplicationAutoScaling_ECSService"));
  await test.advance(MINUTE);
  expect(test.activities()).toMatchObject([{ StatusCode: "Failed" }]);
});

it("gives up in the end, when ECS cannot start the tasks", async () => {
  const test = await scalingCloudForTest();
  test.call("iam", "DetachRolePolicy", {
    RoleName: "ecsTaskExecutionRole",
    PolicyArn: "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy",
  });
  test.call("iam", "UpdateAssumeRolePolicy", {
    RoleName: "ecsTaskExecutionRole",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sts:AssumeRole" }],
    }),
  });
  test.call(NAMESPACE, "RegisterScalableTarget", { ...WEB, MinCapacity: 4 });
  await test.advance(20 * MINUTE);
  expect(test.activities()).toMatchObject([
    {
      StatusCode: "Unfulfilled",
      StatusMessage: "Successfully set desired count to 4. Change was not fulfilled by ecs in time.",
    },
  ]);
});
