import { expect, it } from "vitest";
import { ecsArn, notAllowed } from "../testing/ecs-gate-for-test.js";
import { instancesForTest } from "../testing/instances-for-test.js";

it("lists the attributes of the cluster's instances, by name and value, in pages", () => {
  const { call, addInstance } = instancesForTest();
  const one = addInstance({
    attributes: [
      { name: "stack", value: "prod" },
      { name: "zone", value: "a" },
    ],
  });
  const two = addInstance({ attributes: [{ name: "stack", value: "dev" }] });
  const list = (more: object = {}) =>
    call<{ attributes: { targetId: string }[]; nextToken?: string }>("ListAttributes", {
      cluster: "demo",
      targetType: "container-instance",
      ...more,
    });
  expect(list().attributes).toHaveLength(3);
  expect(list({ attributeName: "stack" }).attributes.map(({ targetId }) => targetId)).toEqual([one, two].sort());
  expect(list({ attributeName: "stack", attributeValue: "dev" })).toEqual({
    attributes: [{ name: "stack", value: "dev", targetType: "container-instance", targetId: two }],
  });
  const { nextToken, attributes } = list({ maxResults: 2 });
  expect([...attributes, ...list({ nextToken }).attributes]).toEqual(list().attributes);
});

it("refuses a cluster that is not there, and whom nothing allows it", () => {
  const { refusal, user } = instancesForTest();
  const asked = { cluster: "demo", targetType: "container-instance" };
  expect(refusal("ListAttributes", { ...asked, cluster: "x" }).id).toBe("ecs.cluster-not-found");
  expect(refusal("ListAttributes", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:ListAttributes", ecsArn("cluster/demo")),
  );
});
