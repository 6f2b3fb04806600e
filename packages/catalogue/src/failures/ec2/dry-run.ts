import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The caller may do it; nothing was done, since only a dry run was asked for. */
export const ec2DryRun = failureMode({
  id: "ec2.dry-run",
  code: "DryRunOperation",
  status: 412,
  surfaces: [answerOf("ec2")],
  template: template`Request would have succeeded, but DryRun flag is set.`,
  causes: [],
  words: {
    en: "The caller may do it; nothing was done, since only a dry run was asked for.",
    ko: "권한이 있습니다. 드라이런만 요청했으므로 아무것도 하지 않았습니다.",
    ja: "権限はあります。ドライランだけが求められたので、何も行われていません。",
  },
  examples: [
    { text: "Request would have succeeded, but DryRun flag is set.", source: "getmoto/moto ec2/exceptions.py" },
  ],
});
