import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest, readers } from "../testing/ecr-for-test.js";

it("takes the policy away, and shows it", () => {
  const { call, repository, refusal } = ecrForTest();
  repository("web");
  call("SetRepositoryPolicy", { repositoryName: "web", policyText: readers("*") });
  expect(call("DeleteRepositoryPolicy", { repositoryName: "web" })).toEqual({
    registryId: ACCOUNT,
    repositoryName: "web",
    policyText: readers("*"),
  });
  expect(refusal("DeleteRepositoryPolicy", { repositoryName: "web" })).toEqual({
    id: "ecr.repository-policy-not-found",
    code: "RepositoryPolicyNotFoundException",
    status: 400,
    message: `Repository policy does not exist for the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
});
