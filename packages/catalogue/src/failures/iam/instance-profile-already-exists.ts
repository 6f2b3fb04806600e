import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An instance profile named `name` already exists in this account. */
export const iamInstanceProfileAlreadyExists = failureMode({
  id: "iam.instance-profile-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "CreateInstanceProfile")],
  template: template`Instance Profile ${"name"} already exists.`,
  causes: [],
  words: {
    en: "An instance profile named {name} already exists in this account.",
    ko: "이 계정에 인스턴스 프로파일 {name}이(가) 이미 있습니다.",
    ja: "このアカウントにはインスタンスプロファイル {name} がすでにあります。",
  },
  examples: [{ text: "Instance Profile ecsInstanceRole already exists.", source: "getmoto/moto iam/models.py" }],
});
