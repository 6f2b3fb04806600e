import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Nothing has that ARN. */
export const serviceDiscoveryResourceNotFound = failureMode({
  id: "servicediscovery.resource-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("servicediscovery", "TagResource", "UntagResource", "ListTagsForResource")],
  template: template`The resource ${"arn"} does not exist.`,
  causes: [],
  words: {
    en: "There is no namespace or service {arn}.",
    ko: "{arn} 네임스페이스나 서비스가 없습니다.",
    ja: "{arn} という名前空間やサービスはありません。",
  },
  examples: [
    {
      text: "The resource arn:aws:servicediscovery:us-east-1:123456789012:service/srv-1 does not exist.",
      source: "inferred: AWS Cloud Map API reference, TagResource",
    },
  ],
});
