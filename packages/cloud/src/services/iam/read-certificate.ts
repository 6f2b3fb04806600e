import { iamCertificateMalformed, refuse } from "@understudy/catalogue";
import type { Certificate, Crypto } from "../../crypto.js";

/**
 * One certificate and nothing beside it: a private key that was left in the text must not be kept.
 * @throws Failure MalformedCertificate for a text that is no X.509 certificate in PEM format.
 */
export function readCertificate(pem: string, crypto: Crypto): Certificate {
  if (pem.match(/-----BEGIN /g)?.length !== 1) return refuse(iamCertificateMalformed, {});
  try {
    return new crypto.X509Certificate(pem);
  } catch {
    return refuse(iamCertificateMalformed, {});
  }
}
