import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** An access key that no account here has. */
export const stsAccessKeyUnknown = failureMode({
  id: "sts.access-key-unknown",
  code: "ValidationError",
  surfaces: [answerOf("sts", "GetAccessKeyInfo")],
  template: templateWith({ accessKeyId: "\\w+" })`Access key ${"accessKeyId"} is not known.`,
  causes: [],
  words: {
    en: "No account here has the access key {accessKeyId}. AWS reads the account out of the key itself; keys of this server do not carry it.",
    ko: "여기에는 액세스 키 {accessKeyId}을(를) 가진 계정이 없습니다. AWS는 키 자체에서 계정을 읽지만 이 서버의 키에는 계정이 들어 있지 않습니다.",
    ja: "ここにはアクセスキー {accessKeyId} を持つアカウントがありません。AWS はキー自体からアカウントを読み取りますが、このサーバーのキーには含まれていません。",
  },
  examples: [
    {
      text: "Access key AKIAIOSFODNN7EXAMPLE is not known.",
      source: "inferred: AWS answers for keys that it never gave out as well",
    },
  ],
});
