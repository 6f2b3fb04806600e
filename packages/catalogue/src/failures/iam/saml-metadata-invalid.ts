import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The document is no metadata of an identity provider. */
export const iamSamlMetadataInvalid = failureMode({
  id: "iam.saml-metadata-invalid",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "CreateSAMLProvider", "UpdateSAMLProvider")],
  template: template`Could not parse metadata`,
  causes: [],
  words: {
    en: "The document is not the SAML 2.0 metadata of an identity provider (an EntityDescriptor with an IDPSSODescriptor).",
    ko: "문서가 ID 공급자의 SAML 2.0 메타데이터(IDPSSODescriptor가 있는 EntityDescriptor)가 아닙니다.",
    ja: "ドキュメントが ID プロバイダーの SAML 2.0 メタデータ(IDPSSODescriptor を含む EntityDescriptor)ではありません。",
  },
  examples: [{ text: "Could not parse metadata", source: "inferred: long known, no recording at hand" }],
});
