/** What tests of SAML providers start from. */
import type { GateForTest } from "../../testing/gate-for-test.js";
import { arnOf } from "./iam-for-test.js";

export const IDP_ARN = arnOf("saml-provider/idp");
export const ABSENT_SAML_PROVIDER = arnOf("saml-provider/absent");

/** The metadata of an identity provider; AWS takes none of less than 1,000 characters. */
export const metadataOf = (attributes = "", role = "IDPSSODescriptor"): string =>
  `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example"${attributes}>
  <md:${role} protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <!-- ${"certificate ".repeat(80)} -->
  </md:${role}>
</md:EntityDescriptor>`;

export function makeSamlProvider(gate: GateForTest, more: object = {}): void {
  gate.call("CreateSAMLProvider", { Name: "idp", SAMLMetadataDocument: metadataOf(), ...more });
}

export const NO_SAML_PROVIDER = {
  id: "iam.saml-provider-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: `Manifest not found for arn ${ABSENT_SAML_PROVIDER}`,
};

export const BAD_METADATA = {
  id: "iam.saml-metadata-invalid",
  code: "InvalidInput",
  status: 400,
  message: "Could not parse metadata",
};
