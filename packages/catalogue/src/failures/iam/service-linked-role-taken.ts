import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service-linked role `roleName` already exists, which is what you wanted: import it instead of creating it. */
export const iamServiceLinkedRoleTaken = failureMode({
  id: "iam.service-linked-role-taken",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "CreateServiceLinkedRole")],
  template: template`Service role name ${"roleName"} has been taken in this account, please try a different suffix.`,
  causes: [],
  words: {
    en: "The service-linked role {roleName} already exists, which is what you wanted: import it instead of creating it. The advice about a suffix does not help; few services allow one.",
    ko: "서비스 연결 역할 {roleName}이(가) 이미 있습니다. 원하던 상태이므로 새로 만들지 말고 가져오세요(import). 접미사를 바꾸라는 안내는 도움이 되지 않으며, 접미사를 허용하는 서비스는 거의 없습니다.",
    ja: "サービスにリンクされたロール {roleName} はすでに存在します。望んだ状態なので、作成せずにインポートしてください。サフィックスに関する助言は役に立ちません。サフィックスを使えるサービスはごくわずかです。",
  },
  examples: [
    {
      text: "Service role name AWSServiceRoleForECS has been taken in this account, please try a different suffix.",
      source: "bcgov/startup-sample-project-aws-containers#13",
    },
  ],
});
