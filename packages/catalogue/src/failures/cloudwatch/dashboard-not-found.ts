import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no dashboard of that name. */
export const cloudwatchDashboardNotFound = failureMode({
  id: "cloudwatch.dashboard-not-found",
  code: "ResourceNotFound",
  status: 404,
  surfaces: [answerOf("cloudwatch", "GetDashboard")],
  template: template`Dashboard ${"dashboard"} does not exist`,
  causes: [],
  words: {
    en: "There is no dashboard named {dashboard} in this account.",
    ko: "이 계정에 이름이 {dashboard}인 대시보드가 없습니다.",
    ja: "このアカウントに {dashboard} という名前のダッシュボードはありません。",
  },
  examples: [{ text: "Dashboard test1 does not exist", source: "inferred: from the API reference" }],
});
