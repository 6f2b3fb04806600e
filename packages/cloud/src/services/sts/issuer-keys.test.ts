import { describe, expect, it } from "vitest";
import { Store } from "../../store/store.js";
import { issuerKeys, listIssuerKeys, putIssuerKeys } from "./issuer-keys.js";

const issuer = "https://issuer.example";
const rsa = { kty: "RSA", kid: "1", n: "AQAB", e: "AQAB" };
const ec = { kty: "EC", crv: "P-256", x: "AQAB", y: "AQAB" };

describe("keys of an issuer", () => {
  it("take the place of those before", () => {
    const store = new Store();
    expect(putIssuerKeys(store, { issuer, jwks: { keys: [rsa] } })).toBe(true);
    expect(putIssuerKeys(store, { issuer, jwks: { keys: [ec, { ...rsa, kid: "2" }] } })).toBe(true);
    expect(listIssuerKeys(store)).toEqual([{ issuer, keyIds: ["unnamed", "2"] }]);
  });

  it("are taken without those of other kinds", () => {
    const store = new Store();
    expect(putIssuerKeys(store, { issuer, jwks: { keys: [{ kty: "OKP", crv: "Ed25519", x: "AQAB" }, rsa] } })).toBe(
      true,
    );
    expect(store.get(issuerKeys, issuer)?.keys).toEqual([rsa]);
  });

  it("are kept without what is private or unknown", () => {
    const store = new Store();
    const key = { ...rsa, d: "secret", p: "secret", x5c: ["certificate"], use: "sig", alg: "RS256" };
    putIssuerKeys(store, { issuer, jwks: { keys: [key] } });
    expect(store.get(issuerKeys, issuer)?.keys).toEqual([{ ...rsa, use: "sig", alg: "RS256" }]);
  });

  it.each([
    ["no issuer", { jwks: { keys: [rsa] } }],
    ["an issuer that is no https URL", { issuer: "http://issuer.example", jwks: { keys: [rsa] } }],
    ["no keys", { issuer }],
    ["keys that are no list", { issuer, jwks: { keys: rsa } }],
    ["no key set", { issuer, jwks: null }],
    ["keys that are none", { issuer, jwks: { keys: ["key", null] } }],
    ["keys of another kind", { issuer, jwks: { keys: [{ kty: "oct", k: "AQAB" }] } }],
    ["keys without their parts", { issuer, jwks: { keys: [{ kty: "RSA", n: "AQAB" }] } }],
  ])("are not taken with %s", (_, given) => {
    const store = new Store();
    expect(putIssuerKeys(store, given)).toBe(false);
    expect(listIssuerKeys(store)).toEqual([]);
  });
});
