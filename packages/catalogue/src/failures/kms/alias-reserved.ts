import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Names that begin with alias/aws/ are AWS's own. */
export const kmsAliasReserved = failureMode({
  id: "kms.alias-reserved",
  code: "NotAuthorizedException",
  surfaces: [answerOf("kms", "CreateAlias", "UpdateAlias", "DeleteAlias")],
  template: template`Aliases beginning with alias/aws/ are reserved`,
  causes: [],
  words: {
    en: "Names that begin with alias/aws/ are AWS's own.",
    ko: "alias/aws/로 시작하는 이름은 AWS 전용입니다.",
    ja: "alias/aws/ で始まる名前は AWS 専用です。",
  },
  examples: [
    {
      text: "Aliases beginning with alias/aws/ are reserved",
      source: "inferred: AWS KMS API reference, CreateAlias",
    },
  ],
});
