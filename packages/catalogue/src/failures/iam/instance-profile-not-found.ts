import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no instance profile named `name` in this account. */
export const iamInstanceProfileNotFound = failureMode({
  id: "iam.instance-profile-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: template`Instance Profile ${"name"} cannot be found.`,
  causes: [],
  words: {
    en: "There is no instance profile named {name} in this account.",
    ko: "이 계정에 인스턴스 프로파일 {name}이(가) 없습니다.",
    ja: "このアカウントにインスタンスプロファイル {name} はありません。",
  },
  examples: [
    { text: "Instance Profile ecsInstanceRole cannot be found.", source: "inferred: long known, no recording at hand" },
  ],
});
