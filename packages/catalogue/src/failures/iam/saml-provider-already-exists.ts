import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** An account has one SAML provider of a name. */
export const iamSamlProviderAlreadyExists = failureMode({
  id: "iam.saml-provider-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateSAMLProvider")],
  template: templateWith({ name: "[\\w.-]+" })`SAMLProvider with name ${"name"} already exists.`,
  causes: [],
  words: {
    en: "A SAML provider named {name} already exists in this account.",
    ko: "이 계정에 SAML 공급자 {name}이(가) 이미 있습니다.",
    ja: "このアカウントには SAML プロバイダー {name} がすでにあります。",
  },
  examples: [
    {
      text: "SAMLProvider with name idp already exists.",
      source: "inferred: the code is in the botocore model, no recording at hand",
    },
  ],
});
