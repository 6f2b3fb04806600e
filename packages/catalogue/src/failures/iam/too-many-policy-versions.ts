import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy has five versions already. */
export const iamTooManyPolicyVersions = failureMode({
  id: "iam.too-many-policy-versions",
  code: "LimitExceeded",
  status: 409,
  surfaces: [answerOf("iam", "CreatePolicyVersion")],
  template: template`A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.`,
  causes: [],
  words: {
    en: "The policy has five versions already. Delete one that is not the default.",
    ko: "정책에 이미 버전이 5개 있습니다. 기본이 아닌 버전을 하나 삭제하세요.",
    ja: "ポリシーにはすでに 5 つのバージョンがあります。デフォルト以外のバージョンを 1 つ削除してください。",
  },
  examples: [
    {
      text: "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.",
      source: "getmoto/moto iam/models.py",
    },
  ],
});
