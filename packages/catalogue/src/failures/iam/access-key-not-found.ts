import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user has no access key `accessKeyId`. */
export const iamAccessKeyNotFound = failureMode({
  id: "iam.access-key-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "UpdateAccessKey", "DeleteAccessKey", "GetAccessKeyLastUsed")],
  template: templateWith({ accessKeyId: "\\S+" })`The Access Key with id ${"accessKeyId"} cannot be found.`,
  causes: [],
  words: {
    en: "The user has no access key {accessKeyId}. Keys belong to one user: name the right one.",
    ko: "사용자에게 액세스 키 {accessKeyId}이(가) 없습니다. 키는 한 사용자에게 속하므로 올바른 사용자를 지정하세요.",
    ja: "ユーザーにアクセスキー {accessKeyId} はありません。キーは 1 人のユーザーに属するため、正しいユーザーを指定してください。",
  },
  examples: [
    { text: "The Access Key with id AKIAIOSFODNN7EXAMPLE cannot be found.", source: "getmoto/moto iam/models.py" },
  ],
});
