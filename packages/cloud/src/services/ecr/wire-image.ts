import type { ImageDetail } from "@aws-sdk/client-ecr";
import type { ImageRow, RepositoryRow } from "./tables.js";

/** An image as DescribeImages shows it. */
export function wireImage(image: ImageRow, { account, name }: RepositoryRow): ImageDetail {
  return {
    registryId: account,
    repositoryName: name,
    imageDigest: image.digest,
    ...(image.tags.length > 0 && { imageTags: [...image.tags] }),
    imageSizeInBytes: image.size,
    imagePushedAt: new Date(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    ...(image.artifactType && { artifactMediaType: image.artifactType }),
    ...(image.pulledAt !== undefined && { lastRecordedPullTime: new Date(image.pulledAt) }),
    ...(image.subject && { subjectManifestDigest: image.subject }),
    imageStatus: "ACTIVE",
  };
}
