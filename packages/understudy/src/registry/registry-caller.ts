import * as crypto from "node:crypto";
import type { IncomingMessage } from "node:http";
import { ecrRegistryAuthenticationRequired, ecrRegistryTokenExpired, refuse } from "@understudy/catalogue";
import type { Caller } from "@understudy/cloud";
import { findRegistryLogin } from "@understudy/cloud";
import type { Host } from "../host/host.js";

export interface RegistryCaller {
  readonly caller: Caller;
  /** The caller's own registry, which is meant where a request names none. */
  readonly account: string;
  readonly region: string;
}

/**
 * Who asks: the password of `docker login`, which GetAuthorizationToken gave, acts as the one who got it.
 * @throws Failure ecr.registry-authentication-required, ecr.registry-token-expired
 */
export function registryCaller({ headers }: IncomingMessage, { cloud, clock }: Host): RegistryCaller {
  const [, encoded] = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(headers.authorization ?? "") ?? [];
  if (encoded === undefined) return refuse(ecrRegistryAuthenticationRequired, {});
  const [, user, password = ""] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
  if (user !== "AWS") return refuse(ecrRegistryAuthenticationRequired, {});
  const login = findRegistryLogin(password, { store: cloud.store, crypto, now: clock.now() });
  // The caller's own credentials may have ended, or been taken away, before the password did.
  const credential = login && cloud.findCredential(login.accessKeyId);
  if (!login || !credential || (credential.expiresAt ?? Number.POSITIVE_INFINITY) <= clock.now()) {
    return refuse(ecrRegistryTokenExpired, {});
  }
  return {
    caller: { kind: "access-key", accessKeyId: login.accessKeyId },
    account: login.account,
    region: login.region,
  };
}
