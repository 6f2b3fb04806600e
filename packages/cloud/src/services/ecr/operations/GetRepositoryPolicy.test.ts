import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest, readers } from "../testing/ecr-for-test.js";

it("gives the policy as it was put", () => {
  const { call, repository } = ecrForTest();
  repository("web");
  call("SetRepositoryPolicy", { repositoryName: "web", policyText: readers("*") });
  expect(call("GetRepositoryPolicy", { repositoryName: "web" })).toEqual({
    registryId: ACCOUNT,
    repositoryName: "web",
    policyText: readers("*"),
  });
});

it("is refused where there is none", () => {
  const { repository, refusal } = ecrForTest();
  repository("web");
  expect(refusal("GetRepositoryPolicy", { repositoryName: "web" })).toEqual({
    id: "ecr.repository-policy-not-found",
    code: "RepositoryPolicyNotFoundException",
    status: 400,
    message: `Repository policy does not exist for the repository with name 'web' in the registry with id '${ACCOUNT}'`,
  });
});
