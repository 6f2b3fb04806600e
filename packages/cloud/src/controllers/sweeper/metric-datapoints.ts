import { rollUp } from "../../services/cloudwatch/metrics/roll-up.js";
import { BLOCK, metricChunks } from "../../services/cloudwatch/metrics/tables.js";
import type { Sweep } from "./sweep.js";

/** Datapoints grow coarser with age, and go. */
export const metricDatapoints: Sweep = {
  name: metricChunks.name,
  awaits: () => false,
  sweep(store, now) {
    rollUp(store, now);
    return now + BLOCK;
  },
};
