import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { ruleTarget } from "../surface.js";

/** What a rule gives to its target is of another form than the target takes. */
export const eventsTargetInputRejected = failureMode({
  id: "events.target-input-rejected",
  code: "INVALID_PARAMETER",
  surfaces: [ruleTarget],
  template: template`EventBridge was unable to invoke the target ${"arn"}: it does not take this input.`,
  causes: [],
  words: {
    en: "The rule fired, but the target {arn} does not take what Input or InputTransformer makes. For a cluster of Amazon ECS it is the overrides of RunTask, such as containerOverrides. AWS itself gives no text: it counts a failed invocation.",
    ko: "규칙은 실행되었지만 대상 {arn}이(가) Input 또는 InputTransformer의 결과를 받지 않습니다. Amazon ECS 클러스터라면 containerOverrides 같은 RunTask의 overrides여야 합니다. AWS는 문장을 남기지 않고 실패한 호출 수(FailedInvocations)만 셉니다.",
    ja: "ルールは起動しましたが、ターゲット {arn} は Input または InputTransformer の結果を受け付けません。Amazon ECS のクラスターの場合は、containerOverrides などの RunTask の overrides でなければなりません。 AWS は文面を残さず、失敗した呼び出し(FailedInvocations)として数えるだけです。",
  },
  examples: [
    {
      text: "EventBridge was unable to invoke the target arn:aws:ecs:us-east-1:123456789012:cluster/demo: it does not take this input.",
      source: "inferred: Amazon EventBridge User Guide, dead-letter queues (ERROR_CODE INVALID_PARAMETER)",
    },
  ],
});
