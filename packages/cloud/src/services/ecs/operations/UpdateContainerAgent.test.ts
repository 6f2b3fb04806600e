import { expect, it } from "vitest";
import { notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { instancesForTest } from "../testing/instances-for-test.js";

it("has no update for any agent", () => {
  const { addInstance, refusal, user } = instancesForTest();
  const asked = { cluster: "demo", containerInstance: addInstance() };
  expect(refusal("UpdateContainerAgent", asked)).toEqual(
    refused("no-agent-update", "NoUpdateAvailableException", "There is no update available for your container agent."),
  );
  expect(refusal("UpdateContainerAgent", { ...asked, containerInstance: "x" }).id).toBe(
    "ecs.container-instance-not-found",
  );
  expect(refusal("UpdateContainerAgent", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:UpdateContainerAgent", asked.containerInstance),
  );
});
