import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** AWS has this operation; this stand-in does not yet. */
export const notImplemented = failureMode({
  id: "wire.not-implemented",
  code: "NotImplemented",
  status: 501,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({
    operation: "\\S+",
    service: "\\S+",
  })`Understudy knows the operation ${"operation"} of ${"service"} but does not have it.`,
  causes: [],
  words: {
    en: "AWS has this operation; this stand-in does not yet. Nothing was done.",
    ko: "AWS에는 있지만 여기에는 아직 없는 작업입니다. 아무것도 실행되지 않았습니다.",
    ja: "AWS にはありますが、ここにはまだない操作です。何も実行されていません。",
  },
  examples: [
    {
      text: "Understudy knows the operation CreateCapacityProvider of ecs but does not have it.",
      source: "Understudy",
    },
  ],
});
