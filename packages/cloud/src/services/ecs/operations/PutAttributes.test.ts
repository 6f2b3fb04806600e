import { expect, it } from "vitest";
import { allow, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { INSTANCE, instancesForTest } from "../testing/instances-for-test.js";

it("gives an instance attributes, and other values", () => {
  const { call, addInstance } = instancesForTest();
  const targetId = addInstance();
  const put = (value: string) =>
    call("PutAttributes", {
      cluster: "demo",
      attributes: [{ name: "stack", value, targetId: targetId.split("/").at(-1) }],
    });
  expect(put("dev")).toEqual({
    attributes: [{ name: "stack", value: "dev", targetType: "container-instance", targetId }],
  });
  put("prod");
  expect(call("DescribeContainerInstances", { cluster: "demo", containerInstances: [targetId] })).toMatchObject({
    containerInstances: [{ attributes: [{ name: "stack", value: "prod" }] }],
  });
});

it("gives ten at most, beside AWS's own", () => {
  const { call, addInstance, refusal } = instancesForTest();
  const targetId = addInstance({ attributes: [{ name: "ecs.os-type", value: "linux" }] });
  const put = (count: number) => ({
    cluster: "demo",
    attributes: Array.from({ length: count }, (_, i) => ({ name: `a${i}`, targetId })),
  });
  expect(call("PutAttributes", put(10))).toBeDefined();
  expect(refusal("PutAttributes", put(11))).toEqual(
    refused(
      "too-many-attributes",
      "AttributeLimitExceededException",
      "You can apply up to 10 custom attributes for each resource.",
    ),
  );
});

it.each<[string, object, ReturnType<typeof refused>]>([
  [
    "an instance that is not there",
    { name: "stack", targetId: `${INSTANCE}/x` },
    refused("attribute-target-not-found", "TargetNotFoundException", `Could not find ${INSTANCE}/x`),
  ],
  [
    "no instance",
    { name: "stack" },
    refused("attribute-invalid", "InvalidParameterException", "The specified attribute is invalid: stack"),
  ],
  [
    "a name with a blank",
    { name: "my stack", targetId: "x" },
    refused("attribute-invalid", "InvalidParameterException", "The specified attribute is invalid: my stack"),
  ],
  [
    "a value that ends with a blank",
    { name: "stack", value: "prod ", targetId: "x" },
    refused("attribute-invalid", "InvalidParameterException", "The specified attribute is invalid: stack"),
  ],
])("refuses %s", (_name, attribute, expected) => {
  expect(instancesForTest().refusal("PutAttributes", { cluster: "demo", attributes: [attribute] })).toEqual(expected);
});

it("asks for the right on each instance", () => {
  const { call, addInstance, refusal, user } = instancesForTest();
  const targetId = addInstance();
  const asked = { cluster: "demo", attributes: [{ name: "stack", targetId }] };
  expect(refusal("PutAttributes", asked, { as: user() })).toMatchObject(notAllowed("ecs:PutAttributes", targetId));
  expect(call("PutAttributes", asked, { as: user(allow("ecs:PutAttributes", targetId)) })).toBeDefined();
});
