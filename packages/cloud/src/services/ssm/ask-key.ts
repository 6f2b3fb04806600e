/**
 * What Parameter Store asks of a customer's key, as the caller: encryption when a SecureString is put, decryption when it is read.
 * Source: Systems Manager User Guide, "How AWS Systems Manager Parameter Store uses AWS KMS".
 */
import { Failure, refuse, ssmKeyForPlainType, ssmKeyInvalid } from "@understudy/catalogue";
import { fromBase64, toBase64 } from "../../base64.js";
import { isDenial } from "../../gate/is-denial.js";
import type { Context } from "../../gate/operation.js";
import { utf8Of } from "../../utf8.js";
import type { ParameterRow, ParameterType, ParameterVersion, Tier } from "./tables.js";

/** The key that every account has; it asks no right of the caller's own policies. */
const DEFAULT_KEY = /^(?:alias\/aws\/ssm|arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:alias\/aws\/ssm)$/;

/** What is to be kept under a key. */
export interface ToSeal {
  readonly arn: string;
  readonly value: string;
  readonly type: ParameterType;
  readonly tier: Tier;
  readonly keyId: string | undefined;
}

/**
 * What is shown of a SecureString to who does not ask for decryption, with the customer's key where there is one. DIFFERS: under
 * the default key it is random, not made with the key.
 * @throws Failure ssm.key-for-plain-type, ssm.key-invalid, and the denial of KMS
 */
export function seal(asked: ToSeal, context: Context): Pick<ParameterVersion, "sealed" | "keyId" | "dataKey"> {
  const { arn, value, type, tier, keyId } = asked;
  if (type !== "SecureString") return keyId === undefined ? {} : refuse(ssmKeyForPlainType, {});
  const random = `AQICAH${context.ids.token(120)}`;
  if (keyId === undefined || DEFAULT_KEY.test(keyId)) return { sealed: random };
  const common = { KeyId: keyId, EncryptionContext: { PARAMETER_ARN: arn } };
  if (tier === "Advanced") {
    const { CiphertextBlob } = ask("GenerateDataKey", { ...common, KeySpec: "AES_256" }, keyId, context);
    return { keyId, sealed: random, dataKey: toBase64(CiphertextBlob) };
  }
  const dataKey = toBase64(ask("Encrypt", { ...common, Plaintext: utf8Of(value) }, keyId, context).CiphertextBlob);
  return { keyId, sealed: dataKey, dataKey };
}

/** Lets the value of a version be read, when it is kept under a customer's key. @throws Failure */
export function open({ arn }: ParameterRow, { keyId, dataKey }: ParameterVersion, context: Context): void {
  if (keyId === undefined || dataKey === undefined) return;
  const input = { CiphertextBlob: fromBase64(dataKey), EncryptionContext: { PARAMETER_ARN: arn } };
  ask("Decrypt", input, keyId, context);
}

function ask(operation: string, input: object, keyId: string, context: Context): { CiphertextBlob: Uint8Array } {
  try {
    return context.forward("ssm", "kms", operation, input) as never;
  } catch (error) {
    // DIFFERS: AWS adds ` (Service: AWSKMS; Status Code: 400; …)` to the denial's sentence.
    if (isDenial(error)) throw error;
    if (!(error instanceof Failure)) throw error;
    return refuse(ssmKeyInvalid, { keyId });
  }
}
