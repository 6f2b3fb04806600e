import { describe, expect, it } from "vitest";
import { allowing, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import {
  ABSENT_SAML_PROVIDER,
  IDP_ARN,
  makeSamlProvider,
  NO_SAML_PROVIDER,
} from "../testing/saml-provider-for-test.js";

const one = { SAMLProviderArn: IDP_ARN };
const absent = { SAMLProviderArn: ABSENT_SAML_PROVIDER };
const Tags = [{ Key: "team", Value: "a" }];

describe("TagSAMLProvider", () => {
  it("adds tags, and takes the place of those with the same key", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    expect(gate.call("TagSAMLProvider", { ...one, Tags })).toEqual({});
    gate.call("TagSAMLProvider", { ...one, Tags: [{ Key: "team", Value: "b" }] });
    expect(gate.call("ListSAMLProviderTags", one).Tags).toEqual([{ Key: "team", Value: "b" }]);
  });

  it("is refused for what is absent, for a key twice, and beyond the quota", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    expect(gate.refusal("TagSAMLProvider", { ...absent, Tags })).toEqual(NO_SAML_PROVIDER);
    expect(gate.refusal("TagSAMLProvider", { ...one, Tags: [...Tags, ...Tags] })).toMatchObject({
      code: "InvalidInput",
      message: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    });
    gate.call("TagSAMLProvider", {
      ...one,
      Tags: Array.from({ length: 50 }, (_, i) => ({ Key: `k${i}`, Value: "v" })),
    });
    expect(gate.refusal("TagSAMLProvider", { ...one, Tags })).toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for TagsPerSAMLProvider: 50",
    });
  });

  it("needs iam:TagSAMLProvider", () => {
    expectDenied(iamForTest(), "TagSAMLProvider", { ...one, Tags }, IDP_ARN);
  });

  it("is allowed by tags of the request and of what is tagged", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    const condition = { StringEquals: { "aws:RequestTag/team": "a", "aws:ResourceTag/stage": "test" } };
    const as = makeCaller(gate, "tagger", allowing("iam:TagSAMLProvider", "*", condition));
    expect(gate.refusal("TagSAMLProvider", { ...one, Tags }, { as }).code).toBe("AccessDenied");
    gate.call("TagSAMLProvider", { ...one, Tags: [{ Key: "stage", Value: "test" }] });
    expect(gate.call("TagSAMLProvider", { ...one, Tags }, { as })).toEqual({});
  });
});
