import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Dashboards are deleted all or none. */
export const cloudwatchDashboardsNotFound = failureMode({
  id: "cloudwatch.dashboards-not-found",
  code: "ResourceNotFound",
  status: 404,
  surfaces: [answerOf("cloudwatch", "DeleteDashboards")],
  template: template`The specified dashboard does not exist. [${"dashboards"}]`,
  causes: [],
  words: {
    en: "One of the dashboards is not there, so none was deleted: {dashboards}.",
    ko: "대시보드 중 일부가 없어 아무것도 삭제하지 않았습니다: {dashboards}.",
    ja: "存在しないダッシュボードがあるため、何も削除されませんでした: {dashboards}。",
  },
  examples: [
    { text: "The specified dashboard does not exist. [test_no_match]", source: "getmoto/moto cloudwatch/models.py" },
  ],
});
