import type { KeyMetadata } from "@aws-sdk/client-kms";
import { perRow } from "../../store/per-row.js";
import type { KeyRow } from "./tables.js";

/** A key as the API shows it. */
export const wireKey = perRow(
  (key: KeyRow): KeyMetadata => ({
    AWSAccountId: key.account,
    KeyId: key.keyId,
    Arn: key.arn,
    CreationDate: new Date(key.createdAt),
    Enabled: key.state === "Enabled",
    Description: key.description,
    KeyUsage: "ENCRYPT_DECRYPT",
    KeyState: key.state,
    ...(key.deleteAt !== undefined && { DeletionDate: new Date(key.deleteAt) }),
    Origin: "AWS_KMS",
    KeyManager: key.manager,
    CustomerMasterKeySpec: "SYMMETRIC_DEFAULT",
    KeySpec: "SYMMETRIC_DEFAULT",
    EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
    MultiRegion: false,
  }),
);
