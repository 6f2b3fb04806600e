import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has no root of that id; list-roots shows it. */
export const organizationsRootNotFound = failureMode({
  id: "organizations.root-not-found",
  code: "RootNotFoundException",
  surfaces: [answerOf("organizations", "EnablePolicyType", "DisablePolicyType")],
  template: template`You specified a root that doesn't exist.`,
  causes: [],
  words: {
    en: "The organization has no root of that id; list-roots shows it.",
    ko: "조직에 해당 ID의 루트가 없습니다. list-roots로 확인하세요.",
    ja: "組織にその ID のルートはありません。list-roots で確認できます。",
  },
  examples: [
    {
      text: "You specified a root that doesn't exist.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
