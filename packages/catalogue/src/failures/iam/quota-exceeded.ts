import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The request would go beyond the quota `quota`, which is `limit`. */
export const iamQuotaExceeded = failureMode({
  id: "iam.quota-exceeded",
  code: "LimitExceeded",
  status: 409,
  surfaces: [answerOf("iam")],
  template: templateWith({ quota: "[A-Za-z]+", limit: "\\d+" })`Cannot exceed quota for ${"quota"}: ${"limit"}`,
  causes: [],
  words: {
    en: "The request would go beyond the quota {quota}, which is {limit}. Some quotas can be raised on request.",
    ko: "요청이 할당량 {quota}({limit})을(를) 초과합니다. 일부 할당량은 증가를 요청할 수 있습니다.",
    ja: "リクエストがクォータ {quota}({limit})を超えます。申請により引き上げられるクォータもあります。",
  },
  examples: [
    { text: "Cannot exceed quota for PoliciesPerRole: 10", source: "localstack/localstack test_iam.snapshot.json" },
    { text: "Cannot exceed quota for AccessKeysPerUser: 2", source: "getmoto/moto iam/models.py" },
  ],
});
