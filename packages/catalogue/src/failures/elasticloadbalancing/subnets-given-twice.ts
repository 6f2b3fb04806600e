import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Subnets are named in one way. */
export const elbSubnetsGivenTwice = failureMode({
  id: "elasticloadbalancing.subnets-given-twice",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer", "SetSubnets")],
  template: template`You must specify either subnets or subnet mappings`,
  causes: [],
  words: {
    en: "Give Subnets or SubnetMappings, not both.",
    ko: "Subnets와 SubnetMappings 중 하나만 지정하세요.",
    ja: "Subnets と SubnetMappings のどちらか一方だけを指定してください。",
  },
  examples: [
    {
      text: "You must specify either subnets or subnet mappings",
      source: "inferred: Elastic Load Balancing API reference, CreateLoadBalancer.Subnets",
    },
  ],
});
