import type { Act } from "../../services/ecs/act.js";

/** What the agent acts with in a Region: logs, images and secrets may be in another than the task. */
export type ActIn = (region: string) => Act;
