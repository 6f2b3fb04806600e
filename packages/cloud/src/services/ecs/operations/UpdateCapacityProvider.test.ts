import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const GROUP = "arn:aws:autoscaling:us-east-1:000000000000:autoScalingGroup:uuid:autoScalingGroupName/mine";

it("changes what is named", () => {
  const { call, demo } = ecsForTest();
  demo();
  call("CreateCapacityProvider", { name: "mine", autoScalingGroupProvider: { autoScalingGroupArn: GROUP } });
  const managedScaling = { status: "ENABLED", targetCapacity: 80 };
  const autoScalingGroupProvider = { managedScaling, managedDraining: "DISABLED" };
  expect(call("UpdateCapacityProvider", { name: "mine", autoScalingGroupProvider })).toMatchObject({
    capacityProvider: {
      updateStatus: "UPDATE_COMPLETE",
      autoScalingGroupProvider: {
        autoScalingGroupArn: GROUP,
        managedScaling: { ...managedScaling, maximumScalingStepSize: 10_000 },
        managedDraining: "DISABLED",
        managedTerminationProtection: "DISABLED",
      },
    },
  });
});

it("refuses one that is not there, and whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  const asked = { name: "mine", autoScalingGroupProvider: {} };
  expect(refusal("UpdateCapacityProvider", asked)).toEqual(
    refused(
      "capacity-provider-not-found",
      "InvalidParameterException",
      "The specified capacity provider was not found. Specify a valid name or ARN and try again.",
    ),
  );
  expect(refusal("UpdateCapacityProvider", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:UpdateCapacityProvider", ecsArn("capacity-provider/mine")),
  );
});
