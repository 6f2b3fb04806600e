import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest, LIFECYCLE } from "../testing/ecr-for-test.js";

it("gives the policy as it was put", () => {
  const { call, repository } = ecrForTest();
  repository("web");
  call("PutLifecyclePolicy", { repositoryName: "web", lifecyclePolicyText: LIFECYCLE });
  expect(call("GetLifecyclePolicy", { repositoryName: "web" })).toEqual({
    registryId: ACCOUNT,
    repositoryName: "web",
    lifecyclePolicyText: LIFECYCLE,
  });
});

it("is refused where there is none", () => {
  const { repository, refusal } = ecrForTest();
  repository("web");
  expect(refusal("GetLifecyclePolicy", { repositoryName: "web" })).toEqual({
    id: "ecr.lifecycle-policy-not-found",
    code: "LifecyclePolicyNotFoundException",
    status: 400,
    message: `Lifecycle policy does not exist for the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
});
