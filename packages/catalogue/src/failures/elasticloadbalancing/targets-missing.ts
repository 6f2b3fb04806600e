import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A request to register or deregister names targets. */
export const elbTargetsMissing = failureMode({
  id: "elasticloadbalancing.targets-missing",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "RegisterTargets", "DeregisterTargets")],
  template: template`One or more targets must be specified`,
  causes: [],
  words: {
    en: "Name the targets.",
    ko: "대상을 지정하세요.",
    ja: "ターゲットを指定してください。",
  },
  examples: [
    {
      text: "One or more targets must be specified",
      source: "inferred: Elastic Load Balancing API reference, RegisterTargets",
    },
  ],
});
