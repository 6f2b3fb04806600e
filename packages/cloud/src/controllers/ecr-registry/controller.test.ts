import { expect, it } from "vitest";
import { authorizationTokens, images, layers, uploads } from "../../services/ecr/tables.js";
import type { CallEcr } from "../../services/ecr/testing/push-image.js";
import { pushImage, pushIndex, pushLayer } from "../../services/ecr/testing/push-image.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";

const HOUR = 3_600_000;

function forTest() {
  const test = cloudForTest();
  const caller = { kind: "access-key", accessKeyId: "test" } as const;
  const call: CallEcr = (operation, input, body) =>
    test.cloud.call({ caller, service: "ecr", operation, input, region: "us-east-1", ...(body && { body }) });
  call("CreateRepository", { repositoryName: "web" });
  return { ...test, callEcr: call, store: test.cloud.store };
}

it("lets images go by the lifecycle policy, members of an index after the index", async () => {
  const { callEcr, store, advance } = forTest();
  const old = pushImage(callEcr, "web", "old");
  await advance(HOUR);
  const index = pushIndex(callEcr, "web", [old.digest], "all");
  await advance(HOUR);
  pushImage(callEcr, "web", "new", "v1");
  const selection = { tagStatus: "any", countType: "imageCountMoreThan", countNumber: 1 };
  const rules = [{ rulePriority: 1, description: "x".repeat(100), selection, action: { type: "expire" } }];
  callEcr("PutLifecyclePolicy", { repositoryName: "web", lifecyclePolicyText: JSON.stringify({ rules }) });
  expect(store.all(images)).toHaveLength(3);
  await advance(HOUR);
  expect(store.all(images).map(({ digest }) => digest)).not.toContain(index);
  await advance(HOUR);
  expect(store.all(images)).toMatchObject([{ tags: ["v1"] }]);
  expect(store.all(layers)).toHaveLength(2);
});

it("clears away what pushes left behind, and passwords that are over", async () => {
  const { callEcr, store, advance, defects } = forTest();
  callEcr("InitiateLayerUpload", { repositoryName: "web" });
  pushLayer(callEcr, "web", "nobody's");
  pushImage(callEcr, "web", "kept", "v1");
  callEcr("GetAuthorizationToken", {});
  const left = () => [uploads, layers, authorizationTokens].map((table) => store.all(table as never).length);
  await advance(11 * HOUR);
  expect(left()).toEqual([1, 3, 1]);
  await advance(2 * HOUR);
  expect(left()).toEqual([1, 3, 0]);
  await advance(12 * HOUR);
  expect(left()).toEqual([0, 2, 0]);
  expect(defects).toEqual([]);
});
