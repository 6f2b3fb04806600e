import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The key has no grant of that id. */
export const kmsGrantNotFound = failureMode({
  id: "kms.grant-not-found",
  code: "NotFoundException",
  surfaces: [answerOf("kms", "RevokeGrant", "RetireGrant")],
  template: template`Grant ID ${"grantId"} not found`,
  causes: [],
  words: {
    en: "The key has no grant of that id.",
    ko: "키에 해당 ID의 권한 부여가 없습니다.",
    ja: "キーにその ID の許可はありません。",
  },
  examples: [
    {
      text: "Grant ID 0123 not found",
      source: "localstack/localstack kms/provider.py",
    },
  ],
});
