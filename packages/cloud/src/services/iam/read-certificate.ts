import { iamCertificateMalformed, refuse } from "@understudy/catalogue";
import type { Certificate, Crypto } from "../../crypto.js";

/** @throws Failure MalformedCertificate for a text that is no X.509 certificate in PEM format. */
export function readCertificate(pem: string, crypto: Crypto): Certificate {
  try {
    return new crypto.X509Certificate(pem);
  } catch {
    return refuse(iamCertificateMalformed, {});
  }
}
