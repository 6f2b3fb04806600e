import { scalingActivities } from "../../services/application-autoscaling/tables.js";
import { sweepOf } from "./sweep.js";

/** AWS shows those of the last six weeks. Source: Application Auto Scaling User Guide, "Scaling activities". */
const KEPT = 42 * 86_400_000;

export const oldScalingActivities = sweepOf({
  table: scalingActivities,
  rows: (store) => store.all(scalingActivities),
  dueAt: ({ startedAt }) => startedAt + KEPT,
  every: 86_400_000,
});
