import type { Stage } from "./stage.js";

/** One story of the demo: something AWS refuses, why, and how it is mended. */
export interface Story {
  readonly name: string;
  readonly title: string;
  /** What the story's server is started with beside the usual. */
  readonly server?: readonly string[];
  /** @throws NotAsClaimed when a step does not show what it claims. */
  play(stage: Stage): Promise<void>;
}
