/**
 * Checks on keys. The key policy must allow: it lets the account's IAM policies decide only where it says so.
 * Source: AWS KMS Developer Guide, "Key policies", "Grants"; Service Authorization Reference, "AWS Key Management Service".
 */
import type { PolicyDocument, RequestContext, Statement } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Check, Read } from "../../gate/operation.js";
import { perRow } from "../../store/per-row.js";
import { requireKey } from "./find-key.js";
import type { Grant, KeyRow } from "./tables.js";
import { aliases } from "./tables.js";

/** A check on the key that a request names. @throws Failure when there is none */
export function keyCheck(action: string, keyId: string, read: Read, context: RequestContext = {}): Check {
  const alias = /(?:^|:)(alias\/.+)$/.exec(keyId)?.[1];
  return rowCheck(action, requireKey(keyId, read), read, { ...(alias && { "kms:RequestAlias": alias }), ...context });
}

/** As {@link keyCheck}, of a key that was found otherwise. */
export function rowCheck(action: string, key: KeyRow, read: Read, context: RequestContext = {}): Check {
  return {
    action: `kms:${action}`,
    resource: key.arn,
    ...(key.account !== read.account && { resourceAccount: key.account }),
    resourcePolicy: { document: policyWithGrants(key), source: { type: "resource", name: key.keyId } },
    resourcePolicyMustAllow: true,
    context: { ...keyContext(key, read), ...context },
  };
}

/** Condition keys that tell of the key itself. */
function keyContext(key: KeyRow, read: Read): RequestContext {
  const names = read.store.list(aliases, "key", key.arn).map(({ name }) => name);
  return {
    "kms:CallerAccount": read.account,
    "kms:KeyOrigin": "AWS_KMS",
    "kms:KeySpec": "SYMMETRIC_DEFAULT",
    "kms:KeyUsage": "ENCRYPT_DECRYPT",
    "kms:MultiRegion": "false",
    ...(names.length > 0 && { "kms:ResourceAliases": names }),
    ...Object.fromEntries(key.tags.map(({ TagKey = "", TagValue = "" }) => [`aws:ResourceTag/${TagKey}`, TagValue])),
  };
}

/** `kms:EncryptionContext:…` and `kms:EncryptionContextKeys`, with the algorithm, of operations that encrypt or decrypt. */
export function encryptionContextKeys(context: { readonly [name: string]: string } = {}): RequestContext {
  const names = Object.keys(context);
  return {
    "kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
    ...Object.fromEntries(names.map((name) => [`kms:EncryptionContext:${name}`, context[name] as string])),
    ...(names.length > 0 && { "kms:EncryptionContextKeys": names }),
  };
}

/** A grant gives what a statement of the key policy could give, and is judged as one. */
const policyWithGrants = perRow((key: KeyRow): PolicyDocument => {
  const document = documentOf(key.policy);
  if (key.grants.length === 0) return document;
  return { ...document, Statement: [...[document.Statement].flat(), ...key.grants.map(statementOf)] as Statement[] };
});

function statementOf({ grantId, granteePrincipal, operations, constraints }: Grant): Statement {
  const exact = constraints?.EncryptionContextEquals;
  const wanted = Object.entries(exact ?? constraints?.EncryptionContextSubset ?? {});
  return {
    Sid: `grant-${grantId}`,
    Effect: "Allow",
    Principal: { AWS: granteePrincipal },
    Action: operations.map((name) => `kms:${name}`),
    Resource: "*",
    ...(wanted.length > 0 && {
      Condition: {
        StringEquals: Object.fromEntries(wanted.map(([name, value]) => [`kms:EncryptionContext:${name}`, value])),
        ...(exact && { "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": Object.keys(exact) } }),
      },
    }),
  };
}
