import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no alias of that name in this account and Region. */
export const kmsAliasNotFound = failureMode({
  id: "kms.alias-not-found",
  code: "NotFoundException",
  surfaces: [answerOf("kms")],
  template: templateWith({ aliasArn: "arn:\\S+:alias/\\S+" })`Alias ${"aliasArn"} is not found.`,
  causes: [],
  words: {
    en: "There is no alias of that name in this account and Region.",
    ko: "이 계정과 리전에 해당 이름의 별칭이 없습니다.",
    ja: "このアカウントとリージョンにその名前のエイリアスはありません。",
  },
  examples: [
    {
      text: "Alias arn:aws:kms:us-east-1:123456789012:alias/app is not found.",
      source: "getmoto/moto kms/models.py; quoted in public issues",
    },
  ],
});
