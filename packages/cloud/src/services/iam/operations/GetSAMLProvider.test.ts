import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import {
  ABSENT_SAML_PROVIDER,
  IDP_ARN,
  makeSamlProvider,
  metadataOf,
  NO_SAML_PROVIDER,
} from "../testing/saml-provider-for-test.js";

const input = { SAMLProviderArn: IDP_ARN };

describe("GetSAMLProvider", () => {
  it("shows the metadata, and until when it says to be valid", () => {
    const gate = iamForTest();
    const SAMLMetadataDocument = metadataOf(' validUntil="2027-01-01T00:00:00Z"');
    makeSamlProvider(gate, { SAMLMetadataDocument, AssertionEncryptionMode: "Allowed" });
    expect(gate.call("GetSAMLProvider", input)).toEqual({
      SAMLMetadataDocument,
      CreateDate: new Date(START),
      ValidUntil: new Date("2027-01-01T00:00:00Z"),
      Tags: [],
      AssertionEncryptionMode: "Allowed",
    });
  });

  it("is refused for a provider that is absent, or of another account", () => {
    const gate = iamForTest();
    expect(gate.refusal("GetSAMLProvider", { SAMLProviderArn: ABSENT_SAML_PROVIDER })).toEqual(NO_SAML_PROVIDER);
    makeSamlProvider(gate);
    expect(gate.refusal("GetSAMLProvider", input, { as: "123456789012" }).code).toBe("NoSuchEntity");
  });

  it("needs iam:GetSAMLProvider on the provider", () => {
    expectDenied(iamForTest(), "GetSAMLProvider", input, IDP_ARN);
  });
});
