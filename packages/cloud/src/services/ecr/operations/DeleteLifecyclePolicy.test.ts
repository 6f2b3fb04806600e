import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest, LIFECYCLE } from "../testing/ecr-for-test.js";

it("takes the policy away, and shows it", () => {
  const { call, repository, refusal } = ecrForTest();
  repository("web");
  call("PutLifecyclePolicy", { repositoryName: "web", lifecyclePolicyText: LIFECYCLE });
  expect(call("DeleteLifecyclePolicy", { repositoryName: "web" })).toEqual({
    registryId: ACCOUNT,
    repositoryName: "web",
    lifecyclePolicyText: LIFECYCLE,
  });
  expect(refusal("DeleteLifecyclePolicy", { repositoryName: "web" })).toEqual({
    id: "ecr.lifecycle-policy-not-found",
    code: "LifecyclePolicyNotFoundException",
    status: 400,
    message: `Lifecycle policy does not exist for the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
});
