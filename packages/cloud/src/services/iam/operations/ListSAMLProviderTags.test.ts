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

describe("ListSAMLProviderTags", () => {
  it("gives pages, sorted by key", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    gate.call("TagSAMLProvider", { ...one, Tags: ["c", "a", "b"].map((Key) => ({ Key, Value: "v" })) });
    const first = gate.call("ListSAMLProviderTags", { ...one, MaxItems: 2 });
    expect(first).toMatchObject({ Tags: [{ Key: "a" }, { Key: "b" }], IsTruncated: true });
    expect(gate.call("ListSAMLProviderTags", { ...one, Marker: first.Marker })).toEqual({
      Tags: [{ Key: "c", Value: "v" }],
      IsTruncated: false,
    });
  });

  it("is refused for what is absent", () => {
    expect(iamForTest().refusal("ListSAMLProviderTags", absent)).toEqual(NO_SAML_PROVIDER);
  });

  it("needs iam:ListSAMLProviderTags, which tags of the resource may allow", () => {
    const gate = iamForTest();
    expectDenied(gate, "ListSAMLProviderTags", one, IDP_ARN);
    makeSamlProvider(gate);
    const condition = { StringEquals: { "iam:ResourceTag/stage": "test" } };
    const as = makeCaller(gate, "reader", allowing("iam:ListSAMLProviderTags", "*", condition));
    expect(gate.refusal("ListSAMLProviderTags", one, { as }).code).toBe("AccessDenied");
    gate.call("TagSAMLProvider", { ...one, Tags: [{ Key: "stage", Value: "test" }] });
    expect(gate.call("ListSAMLProviderTags", one, { as }).IsTruncated).toBe(false);
  });
});
