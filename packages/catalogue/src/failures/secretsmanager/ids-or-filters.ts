import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Name the secrets by SecretIdList or by Filters. */
export const secretsmanagerIdsOrFilters = failureMode({
  id: "secretsmanager.ids-or-filters",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "BatchGetSecretValue")],
  template: template`Either 'SecretIdList' or 'Filters' must be provided, but not both.`,
  causes: [],
  words: {
    en: "Name the secrets by SecretIdList or by Filters.",
    ko: "SecretIdList나 Filters 중 하나로 보안 암호를 지정하세요.",
    ja: "SecretIdList か Filters のどちらか一方でシークレットを指定してください。",
  },
  examples: [
    {
      text: "Either 'SecretIdList' or 'Filters' must be provided, but not both.",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
