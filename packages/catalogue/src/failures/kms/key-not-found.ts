import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no key of that id in this account and Region. */
export const kmsKeyNotFound = failureMode({
  id: "kms.key-not-found",
  code: "NotFoundException",
  surfaces: [answerOf("kms")],
  template: templateWith({ keyArn: "arn:[^']+:key/[^']*" })`Key '${"keyArn"}' does not exist`,
  causes: [],
  words: {
    en: "There is no key of that id in this account and Region.",
    ko: "이 계정과 리전에 해당 ID의 키가 없습니다.",
    ja: "このアカウントとリージョンにその ID のキーはありません。",
  },
  examples: [
    {
      text: "Key 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab' does not exist",
      source: "localstack/localstack test_kms.snapshot.json",
    },
  ],
});
