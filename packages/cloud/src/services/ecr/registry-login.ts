import type { Crypto } from "../../crypto.js";
import type { ReadStore } from "../../store/store.js";
import type { AuthorizationTokenRow } from "./tables.js";
import { authorizationTokens } from "./tables.js";

/** Whom a password of `docker login` stands for; undefined for one that GetAuthorizationToken did not give, or that has expired. */
export function findRegistryLogin(
  password: string,
  { store, crypto, now }: { readonly store: ReadStore; readonly crypto: Crypto; readonly now: number },
): AuthorizationTokenRow | undefined {
  const row = store.get(authorizationTokens, crypto.createHash("sha256").update(password).digest("hex"));
  return row && row.expiresAt > now ? row : undefined;
}
