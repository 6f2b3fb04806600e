import { notImplemented, refuse } from "@understudy/catalogue";

/** What a request may ask beside the operation itself. */
interface Asked {
  readonly DryRun?: boolean;
  readonly Recipient?: object;
  readonly GranteeServicePrincipal?: string;
  readonly RetiringServicePrincipal?: string;
  readonly Constraints?: { readonly SourceArn?: string };
  readonly EncryptionAlgorithm?: string;
  readonly SourceEncryptionAlgorithm?: string;
  readonly DestinationEncryptionAlgorithm?: string;
}

/**
 * Nothing that is not here is passed over in silence: a dry run must not act, a grant must not be wider than was asked.
 * @throws Failure 501
 */
export function refuseUnsupported(operation: string, asked: Asked): void {
  const algorithms = [asked.EncryptionAlgorithm, asked.SourceEncryptionAlgorithm, asked.DestinationEncryptionAlgorithm];
  const what = [
    asked.DryRun && "DryRun",
    asked.Recipient && "Recipient",
    asked.GranteeServicePrincipal && "GranteeServicePrincipal",
    asked.RetiringServicePrincipal && "RetiringServicePrincipal",
    asked.Constraints?.SourceArn && "Constraints.SourceArn",
    algorithms.find((one) => one !== undefined && one !== "SYMMETRIC_DEFAULT"),
  ].find(Boolean);
  if (what) refuse(notImplemented, { service: "KMS", operation: `${operation}:${what}` });
}
