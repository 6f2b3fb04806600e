import type { Stage } from "../stage.js";

/** Shows which cause the last failure had; ends the story when it is another. */
export async function showCause(stage: Stage, cause: string): Promise<void> {
  const { stdout } = await stage.understudy(["explain"], { quiet: true });
  stage.tell(stdout.slice(stdout.indexOf("The cause"), stdout.indexOf("\n\nEvidence")).trim());
  stage.expect(`the cause is ${cause}`, stdout.includes(`▶ ${cause}:`));
}
