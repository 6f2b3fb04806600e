import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No service has that namespace. */
export const iamServiceNamespaceInvalid = failureMode({
  id: "iam.service-namespace-invalid",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "ListPoliciesGrantingServiceAccess")],
  template: template`Invalid service namespace: [${"namespaces"}]`,
  causes: [],
  words: {
    en: "No service of AWS has the namespace {namespaces}. It is what stands before the colon of its actions, in lower case.",
    ko: "{namespaces} 네임스페이스를 가진 AWS 서비스가 없습니다. 네임스페이스는 작업 이름의 콜론 앞부분이며 소문자입니다.",
    ja: "名前空間 {namespaces} の AWS サービスはありません。名前空間はアクション名のコロンより前の部分で、小文字です。",
  },
  examples: [
    {
      text: "Invalid service namespace: [S3, IAM]",
      source: "radkawar/stackd testdata/aws/iam/last_access.json (recorded)",
    },
  ],
});
