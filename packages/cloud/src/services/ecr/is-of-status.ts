import type { DescribeImagesFilter } from "@aws-sdk/client-ecr";
import type { ImageRow } from "./tables.js";

/** Whether a list's filter lets an image through. Every image here is active: none is archived. */
export function isOfStatus({ tags }: ImageRow, { tagStatus, imageStatus }: DescribeImagesFilter = {}): boolean {
  if (imageStatus !== undefined && imageStatus !== "ACTIVE" && imageStatus !== "ANY") return false;
  if (tagStatus === "TAGGED") return tags.length > 0;
  return tagStatus !== "UNTAGGED" || tags.length === 0;
}
