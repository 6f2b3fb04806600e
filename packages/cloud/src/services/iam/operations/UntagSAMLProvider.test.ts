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
const Tags = [
  { Key: "team", Value: "a" },
  { Key: "stage", Value: "test" },
];

describe("UntagSAMLProvider", () => {
  it("takes tags away; a key that is not there is passed over", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    gate.call("TagSAMLProvider", { ...one, Tags });
    expect(gate.call("UntagSAMLProvider", { ...one, TagKeys: ["TEAM", "none"] })).toEqual({});
    expect(gate.call("ListSAMLProviderTags", one).Tags).toEqual([{ Key: "stage", Value: "test" }]);
  });

  it("is refused for what is absent", () => {
    expect(iamForTest().refusal("UntagSAMLProvider", { ...absent, TagKeys: ["team"] })).toEqual(NO_SAML_PROVIDER);
  });

  it("needs iam:UntagSAMLProvider", () => {
    expectDenied(iamForTest(), "UntagSAMLProvider", { ...one, TagKeys: ["team"] }, IDP_ARN);
  });

  it("is allowed by the keys of the request", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } };
    const as = makeCaller(gate, "untagger", allowing("iam:UntagSAMLProvider", "*", condition));
    expect(gate.call("UntagSAMLProvider", { ...one, TagKeys: ["team"] }, { as })).toEqual({});
    expect(gate.refusal("UntagSAMLProvider", { ...one, TagKeys: ["stage"] }, { as }).code).toBe("AccessDenied");
  });
});
