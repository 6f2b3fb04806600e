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
const Tags = [{ Key: "team", Value: "a" }];

describe("TagOpenIDConnectProvider", () => {
  it("adds tags, and takes the place of those with the same key", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    expect(gate.call("TagOpenIDConnectProvider", { ...one, Tags })).toEqual({});
    gate.call("TagOpenIDConnectProvider", { ...one, Tags: [{ Key: "team", Value: "b" }] });
    expect(gate.call("ListOpenIDConnectProviderTags", one).Tags).toEqual([{ Key: "team", Value: "b" }]);
  });

  it("is refused for what is absent, for a key twice, and beyond the quota", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    expect(gate.refusal("TagOpenIDConnectProvider", { ...absent, Tags })).toEqual(NO_OIDC_PROVIDER);
    expect(gate.refusal("TagOpenIDConnectProvider", { ...one, Tags: [...Tags, ...Tags] })).toMatchObject({
      code: "InvalidInput",
      message: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    });
    gate.call("TagOpenIDConnectProvider", {
      ...one,
      Tags: Array.from({ length: 50 }, (_, i) => ({ Key: `k${i}`, Value: "v" })),
    });
    expect(gate.refusal("TagOpenIDConnectProvider", { ...one, Tags })).toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for TagsPerOpenIDConnectProvider: 50",
    });
  });

  it("needs iam:TagOpenIDConnectProvider", () => {
    expectDenied(iamForTest(), "TagOpenIDConnectProvider", { ...one, Tags }, GITHUB_ARN);
  });

  it("is allowed by tags of the request and of what is tagged", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    const condition = { StringEquals: { "aws:RequestTag/team": "a", "aws:ResourceTag/stage": "test" } };
    const as = makeCaller(gate, "tagger", allowing("iam:TagOpenIDConnectProvider", "*", condition));
    expect(gate.refusal("TagOpenIDConnectProvider", { ...one, Tags }, { as }).code).toBe("AccessDenied");
    gate.call("TagOpenIDConnectProvider", { ...one, Tags: [{ Key: "stage", Value: "test" }] });
    expect(gate.call("TagOpenIDConnectProvider", { ...one, Tags }, { as })).toEqual({});
  });
});
