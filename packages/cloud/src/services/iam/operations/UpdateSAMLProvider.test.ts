import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import {
  ABSENT_SAML_PROVIDER,
  BAD_METADATA,
  IDP_ARN,
  makeSamlProvider,
  metadataOf,
  NO_SAML_PROVIDER,
} from "../testing/saml-provider-for-test.js";

const input = { SAMLProviderArn: IDP_ARN, SAMLMetadataDocument: metadataOf(' validUntil="2027-01-01T00:00:00Z"') };

describe("UpdateSAMLProvider", () => {
  it("changes what is given", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    expect(gate.call("UpdateSAMLProvider", input)).toEqual({ SAMLProviderArn: IDP_ARN });
    gate.call("UpdateSAMLProvider", { SAMLProviderArn: IDP_ARN, AssertionEncryptionMode: "Required" });
    expect(gate.call("GetSAMLProvider", { SAMLProviderArn: IDP_ARN })).toMatchObject({
      SAMLMetadataDocument: input.SAMLMetadataDocument,
      ValidUntil: new Date("2027-01-01T00:00:00Z"),
      AssertionEncryptionMode: "Required",
    });
  });

  it("is refused for a provider that is absent, for bad metadata, and with private keys", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    const refusal = (more: object) => gate.refusal("UpdateSAMLProvider", { ...input, ...more });
    expect(refusal({ SAMLProviderArn: ABSENT_SAML_PROVIDER })).toEqual(NO_SAML_PROVIDER);
    expect(refusal({ SAMLMetadataDocument: "a".repeat(1000) })).toEqual(BAD_METADATA);
    expect(refusal({ RemovePrivateKey: "K".repeat(22) }).status).toBe(501);
  });

  it("needs iam:UpdateSAMLProvider on the provider", () => {
    expectDenied(iamForTest(), "UpdateSAMLProvider", input, IDP_ARN);
  });
});
