import { expect, it } from "vitest";
import { notAllowed } from "../testing/ecs-gate-for-test.js";
import { INSTANCE, instancesForTest } from "../testing/instances-for-test.js";

it("takes attributes away, and says which", () => {
  const { call, addInstance } = instancesForTest();
  const targetId = addInstance({ attributes: [{ name: "stack", value: "prod" }, { name: "kept" }] });
  const attributes = ["stack", "other"].map((name) => ({ name, targetId }));
  expect(call("DeleteAttributes", { cluster: "demo", attributes })).toEqual({
    attributes: [{ name: "stack", value: "prod", targetType: "container-instance", targetId }],
  });
  expect(call("DescribeContainerInstances", { cluster: "demo", containerInstances: [targetId] })).toMatchObject({
    containerInstances: [{ attributes: [{ name: "kept" }] }],
  });
});

it("refuses an instance that is not there, and whom nothing allows it", () => {
  const { addInstance, refusal, user } = instancesForTest();
  const asked = (targetId: string) => ({ cluster: "demo", attributes: [{ name: "stack", targetId }] });
  expect(refusal("DeleteAttributes", asked(`${INSTANCE}/x`)).id).toBe("ecs.attribute-target-not-found");
  const arn = addInstance();
  expect(refusal("DeleteAttributes", asked(arn), { as: user() })).toMatchObject(
    notAllowed("ecs:DeleteAttributes", arn),
  );
});
