import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { GITHUB, GITHUB_ARN, makeOidcProvider } from "../testing/oidc-provider-for-test.js";

const create = { Url: `https://${GITHUB}` };
const Tags = [{ Key: "team", Value: "a" }];

describe("CreateOpenIDConnectProvider", () => {
  it("names the provider after its URL", () => {
    const gate = iamForTest();
    expect(gate.call("CreateOpenIDConnectProvider", { ...create, Tags })).toEqual({
      OpenIDConnectProviderArn: GITHUB_ARN,
      Tags,
    });
  });

  it.each([
    ["https://example.com/", "example.com/"],
    ["https://example.com/id/AB12", "example.com/id/AB12"],
    ["https://example.com/oidc?test=true", "example.com/oidc"],
  ])("takes %s", (Url, url) => {
    expect(iamForTest().call("CreateOpenIDConnectProvider", { Url })).toEqual({
      OpenIDConnectProviderArn: arnOf(`oidc-provider/${url}`),
    });
  });

  it.each(["example", "example.com", "http://example.com", "https://example.com:8443", "https://", "https://a b"])(
    "is refused for the URL %s",
    (Url) => {
      expect(iamForTest().refusal("CreateOpenIDConnectProvider", { Url })).toEqual({
        id: "iam.oidc-provider-url-invalid",
        code: "ValidationError",
        status: 400,
        message: "Invalid Open ID Connect Provider URL",
      });
    },
  );

  it("is refused for a URL that has a provider", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    expect(gate.refusal("CreateOpenIDConnectProvider", create)).toEqual({
      id: "iam.oidc-provider-already-exists",
      code: "EntityAlreadyExists",
      status: 409,
      message: "Provider with url https://token.actions.githubusercontent.com already exists.",
    });
  });

  it.each([
    [
      "too many thumbprints",
      { ThumbprintList: Array.from("abcdef", (digit) => digit.repeat(40)) },
      "InvalidInput",
      "Thumbprint list must contain fewer than 5 entries.",
    ],
    [
      "a thumbprint that is none",
      { ThumbprintList: ["a"] },
      "ValidationError",
      "Member must have length greater than or equal to 40",
    ],
    [
      "too many client ids",
      { ClientIDList: Array.from({ length: 101 }, (_, i) => `${i}`) },
      "LimitExceeded",
      "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100",
    ],
  ])("is refused for %s", (_, more, code, message) => {
    const refused = iamForTest().refusal("CreateOpenIDConnectProvider", { ...create, ...more });
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(message);
  });

  it("is refused beyond the quota", () => {
    const gate = iamForTest();
    for (let i = 0; i < 100; i++) makeOidcProvider(gate, { Url: `https://p${i}.example` });
    expect(gate.refusal("CreateOpenIDConnectProvider", create)).toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for OpenIdConnectProvidersPerAccount: 100",
    });
  });

  it("needs iam:CreateOpenIDConnectProvider on the provider that is to be", () => {
    expectDenied(iamForTest(), "CreateOpenIDConnectProvider", create, GITHUB_ARN);
  });

  it("needs iam:TagOpenIDConnectProvider too when it comes with tags, and is allowed by them", () => {
    const gate = iamForTest();
    const condition = { StringEquals: { "aws:RequestTag/team": "a" } };
    const both = ["iam:CreateOpenIDConnectProvider", "iam:TagOpenIDConnectProvider"];
    const without = makeCaller(gate, "creator", allowing("iam:CreateOpenIDConnectProvider"));
    const tagger = makeCaller(gate, "tagger", allowing(both, "*", condition));
    expect(gate.refusal("CreateOpenIDConnectProvider", { ...create, Tags }, { as: without }).message).toContain(
      "not authorized to perform: iam:TagOpenIDConnectProvider on resource",
    );
    expect(gate.refusal("CreateOpenIDConnectProvider", create, { as: tagger }).code).toBe("AccessDenied");
    expect(gate.call("CreateOpenIDConnectProvider", { ...create, Tags }, { as: tagger })).toBeDefined();
  });
});
