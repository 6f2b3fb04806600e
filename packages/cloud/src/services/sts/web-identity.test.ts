/** Tokens that are not believed, as AssumeRoleWithWebIdentity says it. */
import { describe, expect, it } from "vitest";
import {
  gateWithGithub,
  ISSUER,
  inputOf,
  OTHER_RSA_KEY,
  RSA_KEY,
  tokenOf,
  unsigned,
} from "./testing/web-identity-for-test.js";

describe("a web identity token", () => {
  const good = tokenOf();
  const [header = "", claims = "", signature = ""] = good.split(".");
  const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${claims}.AAAA`;
  const hashed = tokenOf({}, RSA_KEY, { alg: "HS256" });
  const notJwt = {
    id: "sts.identity-token-not-jwt",
    message: "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
  };
  const badSignature = { id: "sts.identity-token-signature-invalid", message: "Token signature invalid" };
  const noKey = {
    id: "sts.verification-key-missing",
    message:
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    cause: "key-unknown",
  };
  const noUrl = { id: "sts.identity-token-issuer-invalid", message: "Issuer must be a valid URL" };
  const lacking = (claim: string) => ({
    id: "sts.identity-token-claim-missing",
    message: `Missing a required claim: ${claim}`,
  });

  it.each([
    ["no token", "access-token", notJwt],
    ["two parts", `${header}.${claims}`, notJwt],
    ["claims that are no object", `${header}.${Buffer.from("[]").toString("base64url")}.${signature}`, notJwt],
    ["claims that are no UTF-8", `${header}.${Buffer.from([0x7b, 0xff]).toString("base64url")}.${signature}`, notJwt],
    ["characters that are no base64url", `${header}.${claims}.!!!!`, notJwt],
    ["no issuer", tokenOf({ iss: undefined }), noUrl],
    ["an issuer that is no URL", tokenOf({ iss: "kubernetes/serviceaccount" }), noUrl],
    ["changed claims", [header, tokenOf({ sub: "repo:evil/app" }).split(".")[1], signature].join("."), badSignature],
    ["another key of the same id", tokenOf({}, OTHER_RSA_KEY), badSignature],
    ["another key's algorithm", tokenOf({}, RSA_KEY, { alg: "ES256" }), badSignature],
    ["a hash in place of a signature", hashed, badSignature],
    ["an unknown key", tokenOf({}, RSA_KEY, { kid: "old" }), noKey],
    ["no signature", none, noKey],
    ["no subject", tokenOf({ sub: undefined }), lacking("sub")],
    ["no time of expiry", tokenOf({ exp: undefined }), lacking("exp")],
    ["no audience", tokenOf({ aud: [] }), lacking("aud")],
    [
      "another audience",
      tokenOf({ aud: "https://github.com/octo" }),
      {
        id: "sts.identity-token-audience-incorrect",
        message: "Incorrect token audience",
        cause: "audience-not-listed",
      },
    ],
    [
      "an issuer without a provider",
      tokenOf({ iss: `${ISSUER}/octo` }),
      {
        id: "sts.identity-token-invalid",
        message: `No OpenIDConnect provider found in your account for ${ISSUER}/octo`,
        cause: "provider-absent",
      },
    ],
  ])("is refused for %s", (_, token, refusal) => {
    expect(gateWithGithub().refusal("AssumeRoleWithWebIdentity", inputOf(token), unsigned)).toEqual({
      code: "InvalidIdentityToken",
      status: 400,
      ...refusal,
    });
  });

  it("is refused for a provider of another account, and without keys", () => {
    const gate = gateWithGithub();
    const elsewhere = inputOf(tokenOf(), { RoleArn: "arn:aws:iam::123456789012:role/deploy" });
    expect(gate.refusal("AssumeRoleWithWebIdentity", elsewhere, unsigned).cause).toBe("provider-absent");
    gate.call("CreateOpenIDConnectProvider", { Url: "https://gitlab.com", ClientIDList: ["a"] });
    const unknown = inputOf(tokenOf({ iss: "https://gitlab.com" }));
    expect(gate.refusal("AssumeRoleWithWebIdentity", unknown, unsigned)).toMatchObject({
      id: "sts.verification-key-missing",
      cause: "keys-not-told",
    });
  });

  it("is refused for a token that has expired", () => {
    const gate = gateWithGithub();
    gate.advance(299_999);
    expect(gate.call("AssumeRoleWithWebIdentity", inputOf(tokenOf()), unsigned).Credentials).toBeDefined();
    gate.advance(1);
    expect(gate.refusal("AssumeRoleWithWebIdentity", inputOf(tokenOf()), unsigned)).toEqual({
      id: "sts.identity-token-expired",
      code: "ExpiredTokenException",
      status: 400,
      message: "Token expired: current date/time 1767225900 must be before the expiration date/time 1767225900",
    });
  });
});
