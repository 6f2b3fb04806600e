import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { GITHUB_ARN, makeOidcProvider } from "../testing/oidc-provider-for-test.js";

describe("ListOpenIDConnectProviders", () => {
  it("lists the ARNs of the caller's account", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    makeOidcProvider(gate, { Url: "https://example.com" });
    expect(gate.call("ListOpenIDConnectProviders")).toEqual({
      OpenIDConnectProviderList: [{ Arn: arnOf("oidc-provider/example.com") }, { Arn: GITHUB_ARN }],
    });
    expect(gate.call("ListOpenIDConnectProviders", {}, { as: "123456789012" }).OpenIDConnectProviderList).toEqual([]);
  });

  it("needs iam:ListOpenIDConnectProviders on all of them", () => {
    expectDenied(iamForTest(), "ListOpenIDConnectProviders", {}, arnOf("oidc-provider/*"));
  });
});
