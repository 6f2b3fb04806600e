import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy `policyArn` has no version `versionId`; numbers of deleted versions are not used again. */
export const iamPolicyVersionNotFound = failureMode({
  id: "iam.policy-version-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "GetPolicyVersion", "DeletePolicyVersion", "SetDefaultPolicyVersion")],
  template: templateWith({
    policyArn: "\\S+",
    versionId: "v\\S+",
  })`Policy ${"policyArn"} version ${"versionId"} does not exist or is not attachable.`,
  causes: [],
  words: {
    en: "The policy {policyArn} has no version {versionId}; numbers of deleted versions are not used again.",
    ko: "정책 {policyArn}에 버전 {versionId}이(가) 없습니다. 삭제된 버전 번호는 다시 사용되지 않습니다.",
    ja: "ポリシー {policyArn} にバージョン {versionId} はありません。削除されたバージョンの番号は再利用されません。",
  },
  examples: [
    {
      text: "Policy arn:aws:iam::123456789012:policy/reader version v2 does not exist or is not attachable.",
      source: "getmoto/moto iam/models.py",
    },
  ],
});
