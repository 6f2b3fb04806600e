import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import {
  ABSENT_SAML_PROVIDER,
  IDP_ARN,
  makeSamlProvider,
  NO_SAML_PROVIDER,
} from "../testing/saml-provider-for-test.js";

describe("DeleteSAMLProvider", () => {
  it("deletes a provider, and is refused when there is none", () => {
    const gate = iamForTest();
    makeSamlProvider(gate, { Name: "absent" });
    const input = { SAMLProviderArn: ABSENT_SAML_PROVIDER };
    expect(gate.call("DeleteSAMLProvider", input)).toEqual({});
    expect(gate.refusal("DeleteSAMLProvider", input)).toEqual(NO_SAML_PROVIDER);
  });

  it("needs iam:DeleteSAMLProvider on the provider", () => {
    expectDenied(iamForTest(), "DeleteSAMLProvider", { SAMLProviderArn: IDP_ARN }, IDP_ARN);
  });
});
