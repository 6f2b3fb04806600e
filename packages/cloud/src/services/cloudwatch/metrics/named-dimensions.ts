import type { Dimension } from "@aws-sdk/client-cloudwatch";
import type { MetricDimension } from "./tables.js";

/** Dimensions as the rows hold them. */
export const namedDimensions = (dimensions: readonly Dimension[] = []): readonly MetricDimension[] =>
  dimensions.map(({ Name = "", Value = "" }) => ({ Name, Value }));
