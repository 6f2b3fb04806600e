/** Service-specific credentials. Source: IAM User Guide, "Use IAM with CodeCommit". */
import type { ServiceSpecificCredentialMetadata } from "@aws-sdk/client-iam";
import { iamServiceNotSupported, iamServiceSpecificCredentialNotFound, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { userNameOf } from "./calling-user.js";
import type { ServiceCredentialRow } from "./credential-tables.js";
import { serviceCredentials } from "./credential-tables.js";
import { requireUser } from "./require.js";

/** DIFFERS: Bedrock's API keys are not here: they are credentials of another form, and there is no Bedrock. */
const SERVICES = ["codecommit.amazonaws.com", "cassandra.amazonaws.com"];

/** @throws Failure NotSupportedService */
export function checkCredentialService(serviceName: string | undefined): void {
  if (serviceName !== undefined && !SERVICES.includes(serviceName)) refuse(iamServiceNotSupported, {});
}

interface Asked {
  readonly UserName?: string;
  readonly ServiceSpecificCredentialId: string | undefined;
}

/** The credential of that user, or of the caller where none is named. @throws Failure */
export function requireServiceCredential(input: Asked, context: Context): ServiceCredentialRow {
  const { userId } = requireUser(userNameOf(input.UserName, context), context);
  const credentialId = input.ServiceSpecificCredentialId ?? "";
  const row = context.store.get(serviceCredentials, credentialId);
  return row?.userId === userId ? row : refuse(iamServiceSpecificCredentialNotFound, { credentialId });
}

export function wireServiceCredential(row: ServiceCredentialRow, userName: string): ServiceSpecificCredentialMetadata {
  return {
    UserName: userName,
    Status: row.status,
    ServiceUserName: row.serviceUserName,
    CreateDate: new Date(row.createdAt),
    ServiceSpecificCredentialId: row.id,
    ServiceName: row.serviceName,
  };
}
