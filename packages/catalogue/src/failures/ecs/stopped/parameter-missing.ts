import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { ParameterView } from "../../../views/parameter-view.js";
import { parameterAbsent } from "../../causes/parameter-absent.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The Systems Manager parameters `parameters` do not exist in that Region. */
export const ecsParameterMissing = failureMode<"parameters", ParameterView>({
  id: "ecs.parameter-missing",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried ${"retries"} time(s): invalid ssm parameters: ${"parameters"}`,
  causes: [parameterAbsent],
  words: {
    en: "The Systems Manager parameters {parameters} do not exist in that Region. Names are case-sensitive and begin with a slash when they have a path.",
    ko: "해당 리전에 Systems Manager 파라미터 {parameters}이(가) 없습니다. 이름은 대소문자를 구분하며 경로가 있으면 슬래시로 시작합니다.",
    ja: "そのリージョンに Systems Manager パラメータ {parameters} はありません。名前は大文字と小文字が区別され、パスがある場合はスラッシュで始まります。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /wishkit/parsing-engine/gemini-api-key",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
