/**
 * What Secrets Manager asks of a customer's key, as the caller: a data key when a value is written, its decryption when the value is
 * read. The data key is kept with the version; DIFFERS: the value itself stands in the store as it is.
 * Source: Secrets Manager User Guide, "Secret encryption and decryption in AWS Secrets Manager".
 */
import type { AnyFailureMode } from "@understudy/catalogue";
import {
  Failure,
  refuse,
  secretsmanagerKeyCannotDecrypt,
  secretsmanagerKeyDenied,
  secretsmanagerKeyUnusable,
} from "@understudy/catalogue";
import { isDenial } from "../../gate/is-denial.js";
import type { Context } from "../../gate/operation.js";
import { fromHex } from "./from-hex.js";
import type { SecretRow, SecretVersion } from "./tables.js";
import { toHex } from "./to-hex.js";

type Of = Pick<SecretRow, "arn" | "kmsKeyId">;

const encryptionContext = ({ arn }: Of, versionId: string) => ({ SecretARN: arn, SecretVersionId: versionId });

/** The data key of a new version, encrypted, hex; undefined under the default key. @throws Failure */
export function makeDataKey(secret: Of, versionId: string, context: Context): Pick<SecretVersion, "dataKey"> {
  if (secret.kmsKeyId === undefined) return {};
  const input = { KeyId: secret.kmsKeyId, KeySpec: "AES_256", EncryptionContext: encryptionContext(secret, versionId) };
  const made = ask("GenerateDataKey", input, secretsmanagerKeyUnusable, context) as { CiphertextBlob: Uint8Array };
  return { dataKey: toHex(made.CiphertextBlob) };
}

/** Lets the value of a version be read. @throws Failure */
export function openDataKey(secret: Of, { versionId, dataKey }: SecretVersion, context: Context): void {
  if (dataKey === undefined) return;
  const input = { CiphertextBlob: fromHex(dataKey), EncryptionContext: encryptionContext(secret, versionId) };
  ask("Decrypt", input, secretsmanagerKeyCannotDecrypt, context);
}

function ask(operation: string, input: object, unusable: { readonly id: string }, context: Context): unknown {
  try {
    return context.forward("secretsmanager", "kms", operation, input);
  } catch (error) {
    if (isDenial(error)) {
      const mode = secretsmanagerKeyDenied as unknown as AnyFailureMode;
      throw new Failure(mode, {}, error.cause, undefined, undefined, undefined, error.view);
    }
    if (!(error instanceof Failure)) throw error;
    return refuse(unusable as AnyFailureMode, {});
  }
}
