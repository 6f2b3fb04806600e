import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alias of that name is there already. */
export const kmsAliasAlreadyExists = failureMode({
  id: "kms.alias-already-exists",
  code: "AlreadyExistsException",
  surfaces: [answerOf("kms", "CreateAlias")],
  template: template`An alias with the name ${"aliasArn"} already exists`,
  causes: [],
  words: {
    en: "An alias of that name is there already.",
    ko: "같은 이름의 별칭이 이미 있습니다.",
    ja: "その名前のエイリアスはすでに存在します。",
  },
  examples: [
    {
      text: "An alias with the name arn:aws:kms:us-east-1:123456789012:alias/app already exists",
      source: "localstack/localstack test_kms.snapshot.json",
    },
  ],
});
