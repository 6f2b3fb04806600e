import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest, readers } from "../testing/ecr-for-test.js";

it("sets the policy, which GetRepositoryPolicy shows as it was given", () => {
  const { call, repository } = ecrForTest();
  repository("web");
  const policyText = readers({ AWS: `arn:aws:iam::${ACCOUNT}:root` });
  const answer = { registryId: ACCOUNT, repositoryName: "web", policyText };
  expect(call("SetRepositoryPolicy", { repositoryName: "web", policyText })).toEqual(answer);
  expect(call("GetRepositoryPolicy", { repositoryName: "web" })).toEqual(answer);
});

it("allows by itself a user of the same account", () => {
  const { call, repository, user, refusal } = ecrForTest();
  repository("web");
  const as = user();
  expect(refusal("GetRepositoryPolicy", { repositoryName: "web" }, { as }).code).toBe("AccessDeniedException");
  const policyText = readers({ AWS: `arn:aws:iam::${ACCOUNT}:user/user-1` });
  call("SetRepositoryPolicy", { repositoryName: "web", policyText });
  expect(call("GetRepositoryPolicy", { repositoryName: "web" }, { as })).toHaveProperty("policyText", policyText);
});

it.each(["no JSON", "{}", "[]", JSON.stringify({ Statement: [{ Effect: "Allow", Action: "ecr:*" }] })])(
  "refuses %s",
  (policyText) => {
    const { repository, refusal } = ecrForTest();
    repository("web");
    expect(refusal("SetRepositoryPolicy", { repositoryName: "web", policyText })).toEqual({
      id: "ecr.repository-policy-invalid",
      code: "InvalidParameterException",
      status: 400,
      message: "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'",
    });
  },
);
