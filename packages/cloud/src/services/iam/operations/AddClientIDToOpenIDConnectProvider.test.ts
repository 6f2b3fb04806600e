import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import {
  ABSENT_OIDC_PROVIDER,
  GITHUB_ARN,
  makeOidcProvider,
  NO_OIDC_PROVIDER,
} from "../testing/oidc-provider-for-test.js";

const input = { OpenIDConnectProviderArn: GITHUB_ARN, ClientID: "two" };

describe("AddClientIDToOpenIDConnectProvider", () => {
  it("adds a client id once", () => {
    const gate = iamForTest();
    makeOidcProvider(gate, { ClientIDList: ["one"] });
    for (let i = 0; i < 2; i++) expect(gate.call("AddClientIDToOpenIDConnectProvider", input)).toEqual({});
    const { ClientIDList } = gate.call("GetOpenIDConnectProvider", { OpenIDConnectProviderArn: GITHUB_ARN });
    expect(ClientIDList).toEqual(["one", "two"]);
  });

  it("is refused for a provider that is absent", () => {
    const absent = { ...input, OpenIDConnectProviderArn: ABSENT_OIDC_PROVIDER };
    expect(iamForTest().refusal("AddClientIDToOpenIDConnectProvider", absent)).toEqual(NO_OIDC_PROVIDER);
  });

  it("is refused beyond the quota", () => {
    const gate = iamForTest();
    makeOidcProvider(gate, { ClientIDList: Array.from({ length: 100 }, (_, i) => `${i}`) });
    expect(gate.refusal("AddClientIDToOpenIDConnectProvider", input)).toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100",
    });
  });

  it("needs iam:AddClientIDToOpenIDConnectProvider on the provider", () => {
    expectDenied(iamForTest(), "AddClientIDToOpenIDConnectProvider", input, GITHUB_ARN);
  });
});
