import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** More instances are named than a request may name. */
export const ecsTooManyContainerInstances = failureMode({
  id: "ecs.too-many-container-instances",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "StartTask", "DescribeContainerInstances", "UpdateContainerInstancesState")],
  template: template`instanceIds can have at most ${"limit"} items.`,
  causes: [],
  words: {
    en: "A request may name at most {limit} container instances: split it.",
    ko: "요청 하나에는 컨테이너 인스턴스를 최대 {limit}개까지 지정할 수 있습니다. 요청을 나누세요.",
    ja: "1 回のリクエストで指定できるコンテナインスタンスは最大 {limit} 個です。リクエストを分けてください。",
  },
  examples: [
    {
      text: "instanceIds can have at most 10 items.",
      source: "inferred: the limits (10 and 100) are documented, the text is not public",
    },
  ],
});
