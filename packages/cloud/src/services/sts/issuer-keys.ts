/**
 * Public keys of token issuers. DIFFERS: AWS fetches them from the issuer's discovery document; nothing is called here, so they
 * are told to this server (`PUT /_understudy/oidc-keys`). They belong to no account, as they do in the world.
 */
import type { ReadStore, Store } from "../../store/store.js";
import { table } from "../../store/table.js";

/** A public key, with none of the members that a private one has. */
export type IssuerKey = { readonly [member: string]: string };

export interface IssuerKeysRow {
  /** As in the tokens' `iss`. */
  readonly issuer: string;
  readonly keys: readonly IssuerKey[];
}

export const issuerKeys = table<IssuerKeysRow>()({
  name: "sts.issuer-keys",
  key: (row) => row.issuer,
  indexes: { all: () => "all" },
});

const PUBLIC_MEMBERS = ["kty", "kid", "alg", "use", "n", "e", "crv", "x", "y"];

/**
 * Puts the keys of an issuer in the place of those that were known.
 * @param given an issuer's URL, and its keys as a JSON Web Key Set (RFC 7517). Keys of other kinds than RSA and EC are left out.
 * @returns whether that is what was given, with a key that can be used; nothing is changed when not.
 */
export function putIssuerKeys(store: Store, given: { readonly issuer?: unknown; readonly jwks?: unknown }): boolean {
  const { issuer, jwks } = given;
  const listed = (jwks as { readonly keys?: unknown } | null | undefined)?.keys;
  if (typeof issuer !== "string" || !/^https:\/\/[^\s]+$/.test(issuer) || !Array.isArray(listed)) return false;
  const keys = listed.map(readKey).filter((key) => key !== undefined);
  if (keys.length === 0) return false;
  store.put(issuerKeys, { issuer, keys });
  return true;
}

/** Every issuer whose keys are known, with the ids of these. */
export function listIssuerKeys(
  store: ReadStore,
): readonly { readonly issuer: string; readonly keyIds: readonly string[] }[] {
  return store.list(issuerKeys, "all", "all").map(({ issuer, keys }) => ({ issuer, keyIds: keyIds(keys) }));
}

export const keyIds = (keys: readonly IssuerKey[]): readonly string[] => keys.map(({ kid }) => kid ?? "unnamed");

/** Private members are left out: nothing secret is kept, or shown in a snapshot. */
function readKey(value: unknown): IssuerKey | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const members = Object.entries(value).filter(
    (member): member is [string, string] => PUBLIC_MEMBERS.includes(member[0]) && typeof member[1] === "string",
  );
  const key: IssuerKey = Object.fromEntries(members);
  const isWhole = key.kty === "RSA" ? key.n && key.e : key.kty === "EC" && key.crv && key.x && key.y;
  return isWhole ? key : undefined;
}
