import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The registry has no policy of its own. */
export const ecrRegistryPolicyNotFound = failureMode({
  id: "ecr.registry-policy-not-found",
  code: "RegistryPolicyNotFoundException",
  surfaces: [answerOf("ecr", "GetRegistryPolicy", "DeleteRegistryPolicy")],
  template: template`Registry policy does not exist in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "The registry has no policy of its own.",
    ko: "레지스트리에 자체 정책이 없습니다.",
    ja: "レジストリに独自のポリシーがありません。",
  },
  examples: [
    {
      text: "Registry policy does not exist in the registry with id '123456789012'",
      source: "getmoto/moto ecr/exceptions.py",
    },
  ],
});
