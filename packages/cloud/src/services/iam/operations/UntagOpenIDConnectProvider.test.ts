import { describe, expect, it } from "vitest";
import { allowing, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import {
  ABSENT_OIDC_PROVIDER,
  GITHUB_ARN,
  makeOidcProvider,
  NO_OIDC_PROVIDER,
} from "../testing/oidc-provider-for-test.js";

const one = { OpenIDConnectProviderArn: GITHUB_ARN };
const absent = { OpenIDConnectProviderArn: ABSENT_OIDC_PROVIDER };
const Tags = [
  { Key: "team", Value: "a" },
  { Key: "stage", Value: "test" },
];

describe("UntagOpenIDConnectProvider", () => {
  it("takes tags away; a key that is not there is passed over", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    gate.call("TagOpenIDConnectProvider", { ...one, Tags });
    expect(gate.call("UntagOpenIDConnectProvider", { ...one, TagKeys: ["TEAM", "none"] })).toEqual({});
    expect(gate.call("ListOpenIDConnectProviderTags", one).Tags).toEqual([{ Key: "stage", Value: "test" }]);
  });

  it("is refused for what is absent", () => {
    expect(iamForTest().refusal("UntagOpenIDConnectProvider", { ...absent, TagKeys: ["team"] })).toEqual(
      NO_OIDC_PROVIDER,
    );
  });

  it("needs iam:UntagOpenIDConnectProvider", () => {
    expectDenied(iamForTest(), "UntagOpenIDConnectProvider", { ...one, TagKeys: ["team"] }, GITHUB_ARN);
  });

  it("is allowed by the keys of the request", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } };
    const as = makeCaller(gate, "untagger", allowing("iam:UntagOpenIDConnectProvider", "*", condition));
    expect(gate.call("UntagOpenIDConnectProvider", { ...one, TagKeys: ["team"] }, { as })).toEqual({});
    expect(gate.refusal("UntagOpenIDConnectProvider", { ...one, TagKeys: ["stage"] }, { as }).code).toBe(
      "AccessDenied",
    );
  });
});
