import {
  ecrImageAlreadyExists,
  ecrImageDigestMismatch,
  ecrImageManifestInvalid,
  ecrImageTagAlreadyExists,
  ecrImageTagInvalid,
  ecrLayersNotFound,
  ecrReferencedImagesNotFound,
  refuse,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { isImmutableTag } from "../is-immutable-tag.js";
import { operation } from "../operation.js";
import type { Manifest } from "../parse-manifest.js";
import { parseManifest } from "../parse-manifest.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import type { ImageRow, RepositoryRow } from "../tables.js";
import { digestKey, images, layers, tagKey } from "../tables.js";

/**
 * Puts an image's manifest, whose layers were uploaded, or an index of images that are there; moves the tag to it.
 * Source: Amazon ECR API reference, PutImage; aws/aws-cli#9328 and moby/buildkit#3776 for an image that is there already.
 */
export const PutImage = operation("PutImage", {
  authorize: (input, read) => [repositoryCheck("PutImage", input, read)],
  run(input, context) {
    const repository = requireRepository(input, context);
    const { arn, account, name } = repository;
    const { imageManifest, imageTag } = input;
    if (imageTag !== undefined && !/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(imageTag)) refuse(ecrImageTagInvalid, {});
    const manifest = parseManifest(imageManifest, input.imageManifestMediaType);
    if (!manifest) return refuse(ecrImageManifestInvalid, {});
    const digest = `sha256:${context.crypto.createHash("sha256").update(imageManifest).digest("hex")}`;
    if (input.imageDigest !== undefined && input.imageDigest !== digest) refuse(ecrImageDigestMismatch, {});
    requireContents(manifest, repository, context);
    const there = context.store.get(images, digestKey(arn, digest));
    checkTag({ digest, tag: imageTag, there }, repository, context);
    noteMediaTypes(manifest, arn, context);
    const image = there ?? newImage(imageManifest, digest, manifest, arn, context);
    const tags = imageTag === undefined ? image.tags : [...image.tags, imageTag].sort();
    context.store.put(images, { ...image, tags });
    return {
      image: {
        registryId: account,
        repositoryName: name,
        imageId: { imageDigest: digest, ...(imageTag !== undefined && { imageTag }) },
        imageManifest,
        imageManifestMediaType: manifest.mediaType,
      },
    };
  },
});

function requireContents(manifest: Manifest, { arn, name, account }: RepositoryRow, { store }: Context): void {
  const about = { repositoryName: name, registryId: account };
  const missing = manifest.layers.filter(({ digest }) => !store.get(layers, digestKey(arn, digest)));
  if (missing.length > 0) {
    refuse(ecrLayersNotFound, { layerDigests: missing.map(({ digest }) => digest).join(", "), ...about });
  }
  const absent = manifest.manifests.filter(({ digest }) => !store.get(images, digestKey(arn, digest)));
  if (absent.length > 0) {
    refuse(ecrReferencedImagesNotFound, { digests: absent.map(({ digest }) => digest).join(", "), ...about });
  }
}

interface Tagging {
  readonly digest: string;
  readonly tag: string | undefined;
  readonly there: ImageRow | undefined;
}

/** Refuses what changes nothing, and to move a tag that is immutable; takes the tag from the image that had it. */
function checkTag({ digest, tag, there }: Tagging, repository: RepositoryRow, { store }: Context): void {
  const { arn, name, account } = repository;
  const holder = tag === undefined ? there : store.list(images, "tag", tagKey(arn, tag))[0];
  if (!holder) return;
  if (tag !== undefined && isImmutableTag(tag, repository)) {
    refuse(ecrImageTagAlreadyExists, { tag, repositoryName: name });
  }
  if (holder.digest === digest) {
    refuse(ecrImageAlreadyExists, { digest, tag: String(tag ?? null), repositoryName: name, registryId: account });
  }
  store.put(images, { ...holder, tags: holder.tags.filter((one) => one !== tag) });
}

/** What a layer is, is told by the images that name it. */
function noteMediaTypes(manifest: Manifest, arn: string, { store }: Context): void {
  for (const { digest, mediaType } of manifest.layers) {
    const row = store.get(layers, digestKey(arn, digest));
    if (row && row.mediaType === undefined) store.put(layers, { ...row, mediaType });
  }
}

/** DIFFERS: how AWS counts an image's size is not documented; here its configuration and layers, of an index its largest image. */
function newImage(text: string, digest: string, manifest: Manifest, arn: string, { store, now }: Context): ImageRow {
  const members = manifest.manifests.map((one) => store.get(images, digestKey(arn, one.digest))?.size ?? 0);
  return {
    repositoryArn: arn,
    digest,
    manifest: text,
    mediaType: manifest.mediaType,
    ...(manifest.artifactType && { artifactType: manifest.artifactType }),
    ...(manifest.subject && { subject: manifest.subject }),
    tags: [],
    layers: manifest.layers.map((one) => one.digest),
    manifests: manifest.manifests.map((one) => one.digest),
    size: manifest.layers.reduce((sum, { size }) => sum + size, 0) + Math.max(0, ...members),
    pushedAt: now,
  };
}
