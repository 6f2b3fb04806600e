import { createHmac } from "node:crypto";

/** A key serves a day; callers are few. Beyond this many the oldest is derived again when needed. */
const maxKeys = 1000;

const keys = new Map<string, Buffer>();

/** The key that signs a credential scope: four HMACs, remembered. */
export function signingKey(secret: string, day: string, region: string, service: string): Buffer {
  const name = `${day}/${region}/${service}/${secret}`;
  let key = keys.get(name);
  if (!key) {
    key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), "aws4_request");
    if (keys.size >= maxKeys) keys.delete(keys.keys().next().value as string);
    keys.set(name, key);
  }
  return key;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
