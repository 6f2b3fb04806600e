import type { Tag } from "@aws-sdk/client-s3";
import { refuse, s3ArgumentInvalid, s3TagDuplicate, s3TagInvalid, s3TooManyObjectTags } from "@understudy/catalogue";

/**
 * The tags of an `x-amz-tagging` header, a form. Pure: what is wrong with them is said by {@link checkTags}.
 * @throws Failure InvalidArgument when it is no form
 */
export function readTagging(header: string | undefined): readonly Tag[] {
  if (!header) return [];
  try {
    return header.split("&").map((pair) => {
      const [key = "", value = ""] = pair.split("=").map((text) => decodeURIComponent(text.replaceAll("+", " ")));
      return { Key: key, Value: value };
    });
  } catch {
    return refuse(s3ArgumentInvalid, {});
  }
}

/** Source: S3 User Guide, "Categorizing your storage using tags". @throws Failure InvalidTag, BadRequest */
export function checkTags(tags: readonly Tag[], of: "object" | "bucket"): void {
  if (of === "object" && tags.length > 10) refuse(s3TooManyObjectTags, {});
  const seen = new Set<string>();
  for (const { Key = "", Value = "" } of tags) {
    if (seen.has(Key)) refuse(s3TagDuplicate, {});
    seen.add(Key);
    const wrong = Key === "" || Key.length > 128 || Value.length > 256 || Key.toLowerCase().startsWith("aws:");
    if (wrong) refuse(s3TagInvalid, {}, undefined, { members: { TagKey: Key } });
  }
}
