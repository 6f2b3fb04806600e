import type { Context } from "../../gate/operation.js";
import { open } from "./ask-key.js";
import type { ParameterRow, ParameterVersion } from "./tables.js";

/** The key of a SecureString that was put without one. */
const DEFAULT_KEY = "alias/aws/ssm";

/** What GetParameter shows. @throws Failure when decryption is asked for and the key refuses */
export function wireParameter(
  row: ParameterRow,
  version: ParameterVersion,
  options: { readonly decrypt: boolean | undefined; readonly selector?: string },
  context: Context,
) {
  if (options.decrypt) open(row, version, context);
  return {
    Name: row.name,
    Type: row.type,
    Value: shownValue(version, options.decrypt),
    Version: version.version,
    ...(options.selector !== undefined && { Selector: `:${options.selector}` }),
    LastModifiedDate: new Date(version.modifiedAt),
    ARN: row.arn,
    DataType: version.dataType,
  };
}

/** What DescribeParameters and GetParameterHistory both show. */
export function wireMetadata(row: ParameterRow, version: ParameterVersion) {
  return {
    Name: row.name,
    Type: row.type,
    ...(row.type === "SecureString" && { KeyId: version.keyId ?? DEFAULT_KEY }),
    LastModifiedDate: new Date(version.modifiedAt),
    LastModifiedUser: version.modifiedBy,
    ...(version.description !== undefined && { Description: version.description }),
    ...(version.allowedPattern !== undefined && { AllowedPattern: version.allowedPattern }),
    Version: version.version,
    Tier: version.tier,
    Policies: [],
    DataType: version.dataType,
  };
}

/** What GetParameterHistory shows of one version. */
export function wireHistory(
  row: ParameterRow,
  version: ParameterVersion,
  decrypt: boolean | undefined,
  context: Context,
) {
  if (decrypt) open(row, version, context);
  return { ...wireMetadata(row, version), Value: shownValue(version, decrypt), Labels: [...version.labels] };
}

const shownValue = ({ value, sealed }: ParameterVersion, decrypt: boolean | undefined) =>
  decrypt ? value : (sealed ?? value);
