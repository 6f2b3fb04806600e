import type { TargetName } from "./tables.js";

/** What Describe calls choose by, beside the namespace. */
interface Filter {
  readonly ResourceId?: string;
  readonly ResourceIds?: readonly string[];
  readonly ScalableDimension?: string;
}

/**
 * Whether a row is of the resource and dimension asked for.
 * DIFFERS: AWS refuses a dimension without a resource ID, in words that nobody recorded; here it chooses by the dimension alone.
 */
export function isChosen(row: TargetName, { ResourceId, ResourceIds = [], ScalableDimension }: Filter): boolean {
  return (
    (ResourceId === undefined || row.ResourceId === ResourceId) &&
    (ResourceIds.length === 0 || ResourceIds.includes(row.ResourceId)) &&
    (ScalableDimension === undefined || row.ScalableDimension === ScalableDimension)
  );
}
