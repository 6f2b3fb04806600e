/**
 * Ciphers, keyed hashes and signatures that AWS's model needs. This package imports nothing of Node: the host passes `node:crypto`
 * in, of which this is the part that is used.
 */
export interface Crypto {
  createHash(algorithm: "md5" | "sha1" | "sha256" | "sha384" | "sha512"): Digest;
  createHmac(algorithm: "sha1" | "sha256", key: Uint8Array): Digest;
  /** A hash of a password that is dear to guess. */
  scryptSync(password: string, salt: string, length: number): Uint8Array;
  createCipheriv(algorithm: "aes-256-gcm", key: Uint8Array, iv: Uint8Array): Cipher & { getAuthTag(): Uint8Array };
  createDecipheriv(
    algorithm: "aes-256-gcm",
    key: Uint8Array,
    iv: Uint8Array,
  ): Cipher & { setAuthTag(tag: Uint8Array): unknown };
  /** Whether the signature is that of the data. @throws when the key is none */
  verify(algorithm: string, data: Uint8Array, key: PublicKey, signature: Uint8Array): boolean;
  /** A certificate in PEM format. @throws when it is none */
  readonly X509Certificate: new (
    pem: string,
  ) => Certificate;
  /** A private key in PEM format. @throws when it is none */
  createPrivateKey(pem: string): object;
  /** A public key in PEM format, or as a JWK. @throws when it is none */
  createPublicKey(key: string | PublicKey): PublicKeyObject;
}

interface PublicKeyObject {
  readonly asymmetricKeyDetails?: { readonly modulusLength?: number };
  export(options: { format: "jwk" }): { readonly kty?: string; readonly n?: string; readonly e?: string };
  export(options: { type: "spki"; format: "pem" }): string | Uint8Array;
}

export interface Certificate {
  /** `Jan  1 00:00:00 2030 GMT` */
  readonly validTo: string;
  readonly fingerprint256: string;
  /** Whether that private key belongs to this certificate. */
  checkPrivateKey(key: object): boolean;
  /** Whether this certificate was issued by that one. */
  checkIssued(issuer: Certificate): boolean;
}

interface Digest {
  update(data: string | Uint8Array): Digest;
  digest(): Uint8Array;
  digest(encoding: "hex" | "base64"): string;
}

interface Cipher {
  setAAD(data: Uint8Array): unknown;
  update(data: Uint8Array): Uint8Array;
  /** @throws from a decipher when text, tag or AAD were changed */
  final(): Uint8Array;
}

/** A public key as identity providers publish it. */
export interface PublicKey {
  readonly key: { [name: string]: unknown };
  readonly format: "jwk";
  /** ECDSA signatures in JWTs are the two numbers one after the other, not DER. */
  readonly dsaEncoding?: "ieee-p1363";
}
