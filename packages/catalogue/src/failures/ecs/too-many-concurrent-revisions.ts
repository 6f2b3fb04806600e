import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Several calls register a revision of the same family at the same moment. */
export const ecsTooManyConcurrentRevisions = failureMode({
  id: "ecs.too-many-concurrent-revisions",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition", "DeregisterTaskDefinition")],
  template: template`Too many concurrent attempts to create a new revision of the specified family.`,
  causes: [],
  words: {
    en: "Several calls register a revision of the same family at the same moment. Try again, or let only one deployment register it.",
    ko: "같은 패밀리의 리비전을 여러 호출이 동시에 등록하고 있습니다. 다시 시도하거나 한 배포만 등록하도록 하세요.",
    ja: "同じファミリーのリビジョンを複数の呼び出しが同時に登録しています。再試行するか、登録するデプロイを 1 つにしてください。",
  },
  examples: [
    {
      text: "Too many concurrent attempts to create a new revision of the specified family.",
      source: "hashicorp/terraform-provider-aws#9777",
    },
  ],
  neverRaised: "Calls are answered one after the other here.",
});
