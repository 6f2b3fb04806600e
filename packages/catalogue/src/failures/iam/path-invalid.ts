import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A path begins and ends with a slash: / or /team/app/. */
export const iamPathInvalid = failureMode({
  id: "iam.path-invalid",
  code: "ValidationError",
  surfaces: [answerOf("iam")],
  template: template`The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.`,
  causes: [],
  words: {
    en: "A path begins and ends with a slash: / or /team/app/.",
    ko: "경로는 슬래시로 시작하고 끝나야 합니다: / 또는 /team/app/.",
    ja: "パスはスラッシュで始まりスラッシュで終わる必要があります: / または /team/app/。",
  },
  examples: [
    {
      text: "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.",
      source: "getmoto/moto iam/models.py",
    },
  ],
});
