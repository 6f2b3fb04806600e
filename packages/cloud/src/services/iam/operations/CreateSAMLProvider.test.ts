import { describe, expect, it } from "vitest";
import { allowing, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { BAD_METADATA, IDP_ARN, makeSamlProvider, metadataOf } from "../testing/saml-provider-for-test.js";

const create = { Name: "idp", SAMLMetadataDocument: metadataOf() };
const Tags = [{ Key: "team", Value: "a" }];

describe("CreateSAMLProvider", () => {
  it("names the provider", () => {
    const gate = iamForTest();
    expect(gate.call("CreateSAMLProvider", { ...create, Tags })).toEqual({ SAMLProviderArn: IDP_ARN, Tags });
    expect(gate.call("CreateSAMLProvider", { ...create, Name: "other" })).not.toHaveProperty("Tags");
  });

  it.each([
    ["that is no XML", "a".repeat(1000)],
    ["of a service provider", metadataOf("", "SPSSODescriptor")],
    ["with an end that is none", metadataOf(' validUntil="soon"')],
    ["that is cut", metadataOf().slice(0, -10)],
  ])("is refused for metadata %s", (_, SAMLMetadataDocument) => {
    expect(iamForTest().refusal("CreateSAMLProvider", { ...create, SAMLMetadataDocument })).toEqual(BAD_METADATA);
  });

  it("is refused for a name that is taken, and beyond the quota", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    expect(gate.refusal("CreateSAMLProvider", create)).toEqual({
      id: "iam.saml-provider-already-exists",
      code: "EntityAlreadyExists",
      status: 409,
      message: "SAMLProvider with name idp already exists.",
    });
    for (let i = 1; i < 100; i++) makeSamlProvider(gate, { Name: `p${i}` });
    expect(gate.refusal("CreateSAMLProvider", { ...create, Name: "more" })).toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for SAMLProvidersPerAccount: 100",
    });
  });

  it("has no place for private keys", () => {
    expect(iamForTest().refusal("CreateSAMLProvider", { ...create, AddPrivateKey: "key" }).status).toBe(501);
  });

  it("needs iam:CreateSAMLProvider on the provider that is to be", () => {
    expectDenied(iamForTest(), "CreateSAMLProvider", create, IDP_ARN);
  });

  it("needs iam:TagSAMLProvider too when it comes with tags, and is allowed by them", () => {
    const gate = iamForTest();
    const condition = { StringEquals: { "aws:RequestTag/team": "a" } };
    const without = makeCaller(gate, "creator", allowing("iam:CreateSAMLProvider"));
    const tagger = makeCaller(
      gate,
      "tagger",
      allowing(["iam:CreateSAMLProvider", "iam:TagSAMLProvider"], "*", condition),
    );
    expect(gate.refusal("CreateSAMLProvider", { ...create, Tags }, { as: without }).message).toContain(
      "not authorized to perform: iam:TagSAMLProvider on resource",
    );
    expect(gate.refusal("CreateSAMLProvider", create, { as: tagger }).code).toBe("AccessDenied");
    expect(gate.call("CreateSAMLProvider", { ...create, Tags }, { as: tagger }).SAMLProviderArn).toBe(IDP_ARN);
  });
});
