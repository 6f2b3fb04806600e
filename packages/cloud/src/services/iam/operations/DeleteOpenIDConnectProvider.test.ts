import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { GITHUB_ARN, makeOidcProvider } from "../testing/oidc-provider-for-test.js";

const input = { OpenIDConnectProviderArn: GITHUB_ARN };

describe("DeleteOpenIDConnectProvider", () => {
  it("deletes a provider, and says nothing when there is none", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    expect(gate.call("DeleteOpenIDConnectProvider", input, { as: "123456789012" })).toEqual({});
    expect(gate.call("GetOpenIDConnectProvider", input).Url).toBeDefined();
    for (let i = 0; i < 2; i++) expect(gate.call("DeleteOpenIDConnectProvider", input)).toEqual({});
    expect(gate.refusal("GetOpenIDConnectProvider", input).code).toBe("NoSuchEntity");
  });

  it("needs iam:DeleteOpenIDConnectProvider on the provider", () => {
    expectDenied(iamForTest(), "DeleteOpenIDConnectProvider", input, GITHUB_ARN);
  });
});
