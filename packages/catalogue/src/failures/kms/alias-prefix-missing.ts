import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name of an alias begins with alias/. */
export const kmsAliasPrefixMissing = failureMode({
  id: "kms.alias-prefix-missing",
  code: "ValidationException",
  surfaces: [answerOf("kms", "CreateAlias", "UpdateAlias", "DeleteAlias")],
  template: template`Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html`,
  causes: [],
  words: {
    en: "The name of an alias begins with alias/.",
    ko: "별칭 이름은 alias/로 시작해야 합니다.",
    ja: "エイリアス名は alias/ で始まります。",
  },
  examples: [
    {
      text: 'Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
      source: "localstack/localstack kms/provider.py",
    },
  ],
});
