import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource to simulate is no ARN; `*` does only as the only one. */
export const iamSimulationResourceNotArn = failureMode({
  id: "iam.simulation-resource-not-arn",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: templateWith({ resource: "\\S+" })`ResourceNames are not in a valid ARN format: ${"resource"}.`,
  causes: [],
  words: {
    en: "{resource} is no ARN. Give whole ARNs, or nothing at all for every resource (`*`).",
    ko: "{resource}은(는) ARN이 아닙니다. 전체 ARN을 지정하거나, 모든 리소스(`*`)를 뜻하려면 생략하세요.",
    ja: "{resource} は ARN ではありません。完全な ARN を指定するか、すべてのリソース(`*`)なら省略してください。",
  },
  examples: [
    {
      text: "ResourceNames are not in a valid ARN format: not-an-arn.",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
