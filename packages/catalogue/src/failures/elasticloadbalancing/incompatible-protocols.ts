import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A listener forwards to target groups of its own layer. */
export const elbIncompatibleProtocols = failureMode({
  id: "elasticloadbalancing.incompatible-protocols",
  code: "InvalidConfigurationRequest",
  surfaces: [answerOf("elasticloadbalancing", "CreateListener", "ModifyListener", "CreateRule", "ModifyRule")],
  template: template`The target group '${"arn"}' has protocol '${"protocol"}', which is not compatible with listener protocol '${"listener"}'`,
  causes: [],
  words: {
    en: "A {listener} listener cannot forward to {arn}, whose protocol is {protocol}.",
    ko: "{listener} 리스너는 프로토콜이 {protocol}인 {arn}(으)로 전달할 수 없습니다.",
    ja: "{listener} リスナーはプロトコル {protocol} の {arn} へは転送できません。",
  },
  examples: [
    {
      text: "The target group 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/73e2d6bc24d8a067' has protocol 'TCP', which is not compatible with listener protocol 'HTTP'",
      source: "inferred: Elastic Load Balancing API reference, IncompatibleProtocolsException",
    },
  ],
});
