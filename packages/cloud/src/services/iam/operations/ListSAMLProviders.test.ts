import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { IDP_ARN, makeSamlProvider } from "../testing/saml-provider-for-test.js";

describe("ListSAMLProviders", () => {
  it("lists the providers of the caller's account", () => {
    const gate = iamForTest();
    makeSamlProvider(gate);
    expect(gate.call("ListSAMLProviders")).toEqual({
      SAMLProviderList: [{ Arn: IDP_ARN, ValidUntil: expect.any(Date), CreateDate: new Date(START) }],
    });
    expect(gate.call("ListSAMLProviders", {}, { as: "123456789012" }).SAMLProviderList).toEqual([]);
  });

  it("needs iam:ListSAMLProviders on all of them", () => {
    expectDenied(iamForTest(), "ListSAMLProviders", {}, arnOf("saml-provider/*"));
  });
});
