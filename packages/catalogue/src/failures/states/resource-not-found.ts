import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A version, an alias or a map run that a request names is not there. */
export const statesResourceNotFound = failureMode({
  id: "states.resource-not-found",
  code: "ResourceNotFound",
  surfaces: [
    answerOf(
      "states",
      "CreateStateMachineAlias",
      "DescribeStateMachineAlias",
      "UpdateStateMachineAlias",
      "DeleteStateMachineAlias",
      "DescribeMapRun",
      "UpdateMapRun",
    ),
  ],
  template: template`Request references a resource that does not exist.`,
  causes: [],
  words: {
    en: "The alias, version or map run that the request names is not there.",
    ko: "요청이 가리키는 별칭, 버전 또는 맵 실행이 없습니다.",
    ja: "リクエストが示すエイリアス、バージョン、マップ実行がありません。",
  },
  examples: [
    {
      text: "Request references a resource that does not exist.",
      source: "localstack/localstack test_sfn_api_aliasing.snapshot.json",
    },
  ],
});
