import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource handling option was given for an action that has none. */
export const iamSimulationHandlingUnsupported = failureMode({
  id: "iam.simulation-handling-unsupported",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: templateWith({
    operation: "\\w+",
  })`Invalid input resource handling options. Action does not support resource handling options: ${"action"}. Please refer to the documentation for more details: https://docs.aws.amazon.com/IAM/latest/APIReference/API_${"operation"}.html`,
  causes: [],
  words: {
    en: "Only ec2:RunInstances has resource handling options; {action} has none. Leave the option out.",
    ko: "{action}에는 리소스 처리 옵션이 없습니다(ec2:RunInstances에만 있음). 옵션을 생략하세요.",
    ja: "{action} にリソース処理オプションはありません(ec2:RunInstances のみ)。オプションを省いてください。",
  },
  examples: [
    {
      text: "Invalid input resource handling options. Action does not support resource handling options: s3:GetObject. Please refer to the documentation for more details: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
