import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { ruleTarget } from "../surface.js";

/** The target of a rule is of a service that is not there, or names nothing that can be invoked. */
export const eventsTargetNotReachable = failureMode({
  id: "events.target-not-reachable",
  code: "NO_RESOURCE",
  surfaces: [ruleTarget],
  template: template`EventBridge was unable to invoke the target ${"arn"}: nothing is there.`,
  causes: [],
  words: {
    en: "The rule fired, but nothing here can be invoked under {arn}. Targets that are delivered to are clusters of Amazon ECS, log groups of CloudWatch Logs, state machines, and event buses. AWS itself gives no text: it counts a failed invocation.",
    ko: "규칙은 실행되었지만 여기에는 {arn}(으)로 호출할 수 있는 것이 없습니다. 전달되는 대상은 Amazon ECS 클러스터, CloudWatch Logs 로그 그룹, 상태 머신, 이벤트 버스입니다. AWS는 문장을 남기지 않고 실패한 호출 수(FailedInvocations)만 셉니다.",
    ja: "ルールは起動しましたが、ここには {arn} で呼び出せるものがありません。配信されるターゲットは Amazon ECS のクラスター、CloudWatch Logs のロググループ、ステートマシン、イベントバスです。 AWS は文面を残さず、失敗した呼び出し(FailedInvocations)として数えるだけです。",
  },
  examples: [
    {
      text: "EventBridge was unable to invoke the target arn:aws:lambda:us-east-1:123456789012:function:f: nothing is there.",
      source: "inferred: Amazon EventBridge User Guide, dead-letter queues (ERROR_CODE NO_RESOURCE)",
    },
  ],
});
