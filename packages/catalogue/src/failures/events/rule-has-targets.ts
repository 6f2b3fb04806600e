import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A rule is deleted after its targets. */
export const eventsRuleHasTargets = failureMode({
  id: "events.rule-has-targets",
  code: "ValidationException",
  surfaces: [answerOf("events", "DeleteRule")],
  template: template`Rule can't be deleted since it has targets.`,
  causes: [],
  words: {
    en: "The rule still has targets. Remove them first (RemoveTargets).",
    ko: "규칙에 아직 대상이 있습니다. 먼저 제거하세요(RemoveTargets).",
    ja: "ルールにまだターゲットがあります。先に削除してください(RemoveTargets)。",
  },
  examples: [
    { text: "Rule can't be deleted since it has targets.", source: "localstack/localstack test_events.snapshot.json" },
  ],
});
