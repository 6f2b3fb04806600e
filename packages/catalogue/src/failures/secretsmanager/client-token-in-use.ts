import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The version `token` exists already with another value: a version's value never changes. */
export const secretsmanagerClientTokenInUse = failureMode({
  id: "secretsmanager.client-token-in-use",
  code: "ResourceExistsException",
  surfaces: [answerOf("secretsmanager", "CreateSecret", "PutSecretValue", "UpdateSecret")],
  template: templateWith({
    token: "\\S+",
    secretArn: "\\S+",
  })`You can't use ClientRequestToken ${"token"} because that value is already in use for a version of secret ${"secretArn"}.`,
  causes: [],
  words: {
    en: "The version {token} exists already with another value: a version's value never changes.",
    ko: "버전 {token}이(가) 다른 값으로 이미 있습니다. 버전의 값은 바꿀 수 없습니다.",
    ja: "バージョン {token} は別の値ですでにあります。バージョンの値は変更できません。",
  },
  examples: [
    {
      text: "You can't use ClientRequestToken 2f9f1c1e-0f2b-4a43-8f5c-6a0a5f2d7b11 because that value is already in use for a version of secret arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf.",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
