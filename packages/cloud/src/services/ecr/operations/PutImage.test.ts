import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest } from "../testing/ecr-for-test.js";
import { digestOf, OCI_INDEX, OCI_MANIFEST, pushImage, pushIndex } from "../testing/push-image.js";

const ABSENT = `sha256:${"0".repeat(64)}`;
const about = { repositoryName: "web" };
const where = `in the repository with name 'web' in registry with id '${ACCOUNT}'`;
const required = `required for pushing image into repository with name 'web' in the registry with id '${ACCOUNT}' do not exist`;

function forTest(more: object = {}) {
  const test = ecrForTest();
  test.repository("web", more);
  const tags = () => {
    const { imageDetails } = test.call<{ imageDetails: { imageTags?: string[] }[] }>("DescribeImages", about);
    return imageDetails.map(({ imageTags }) => imageTags);
  };
  return { ...test, tags };
}

it("puts an image whose layers are there", () => {
  const { call, push } = forTest();
  const { digest, manifest } = push("web", "a");
  expect(call("PutImage", { ...about, imageManifest: manifest, imageTag: "v1", imageDigest: digest })).toEqual({
    image: {
      registryId: ACCOUNT,
      repositoryName: "web",
      imageId: { imageDigest: digest, imageTag: "v1" },
      imageManifest: manifest,
      imageManifestMediaType: OCI_MANIFEST,
    },
  });
});

it("moves a tag from the image that had it, which stays", () => {
  const { push, tags } = forTest();
  push("web", "a", "v1");
  push("web", "b", "v1");
  expect(tags()).toHaveLength(2);
  expect(tags().filter((one) => one !== undefined)).toEqual([["v1"]]);
});

it("gives an image a second tag", () => {
  const { call, push, tags } = forTest();
  const { manifest } = push("web", "a", "v2");
  call("PutImage", { ...about, imageManifest: manifest, imageTag: "v1" });
  expect(tags()).toEqual([["v1", "v2"]]);
});

it("takes the digest over the manifest's bytes, whatever the language", () => {
  const { push } = forTest();
  const { digest, manifest } = push("web", "a", "v1", { annotations: { title: "이미지 é 🚢" } });
  expect(digest).toBe(digestOf(manifest));
});

it.each([undefined, "v1"])("refuses what is there already, tag %s", (imageTag) => {
  const { push, refusal } = forTest();
  const { digest, manifest } = push("web", "a", imageTag);
  expect(refusal("PutImage", { ...about, imageManifest: manifest, imageTag })).toEqual({
    id: "ecr.image-already-exists",
    code: "ImageAlreadyExistsException",
    status: 400,
    message: `Image with digest '${digest}' and tag '${imageTag ?? "null"}' already exists ${where}`,
  });
});

const exempt = [{ filterType: "WILDCARD", filter: "dev-*" }];
it.each([
  ["MUTABLE", undefined, "v1", true],
  ["IMMUTABLE", undefined, "v1", false],
  ["IMMUTABLE_WITH_EXCLUSION", exempt, "v1", false],
  ["IMMUTABLE_WITH_EXCLUSION", exempt, "dev-1", true],
  ["MUTABLE_WITH_EXCLUSION", exempt, "v1", true],
  ["MUTABLE_WITH_EXCLUSION", exempt, "dev-1", false],
])("in a repository that is %s but for %j, tag %s moves: %s", (imageTagMutability, filters, tag, moves) => {
  const test = forTest({ imageTagMutability, imageTagMutabilityExclusionFilters: filters });
  test.push("web", "a", tag);
  const { manifest } = test.push("web", "b");
  const input = { ...about, imageManifest: manifest, imageTag: tag };
  if (moves) {
    expect(test.call("PutImage", input)).toHaveProperty("image");
    return;
  }
  expect(test.refusal("PutImage", input)).toEqual({
    id: "ecr.image-tag-already-exists",
    code: "ImageTagAlreadyExistsException",
    status: 400,
    message: `The image tag '${tag}' already exists in the 'web' repository and cannot be overwritten because the repository is immutable.`,
  });
});

it("refuses another digest than the manifest's", () => {
  const { push, refusal } = forTest();
  const { manifest } = push("web", "a");
  expect(refusal("PutImage", { ...about, imageManifest: manifest, imageTag: "v1", imageDigest: ABSENT })).toMatchObject(
    {
      code: "ImageDigestDoesNotMatchException",
      message: "The specified image digest does not match the digest that Amazon ECR calculated for the image.",
    },
  );
});

it("refuses layers that the repository does not have, though another does", () => {
  const { repository, push, callEcr, refusal } = forTest();
  repository("api");
  const { manifest, layers } = pushImage(callEcr, "api", "a");
  push("web", "b");
  expect(refusal("PutImage", { ...about, imageManifest: manifest })).toMatchObject({
    code: "LayersNotFoundException",
    message: `Layers with digests '[${layers.join(", ")}]' ${required}`,
  });
});

it("does not ask for layers that lie elsewhere", () => {
  const { call, push } = forTest();
  const { config } = JSON.parse(push("web", "a").manifest) as { config: object };
  const foreign = { mediaType: "x/y", digest: ABSENT, size: 1, urls: ["https://example.com/layer"] };
  const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: [foreign] });
  expect(call("PutImage", { ...about, imageManifest })).toHaveProperty("image");
});

it("puts an index of images that are there, and no other", () => {
  const { push, callEcr, refusal } = forTest();
  const digest = pushIndex(callEcr, "web", [push("web", "a").digest, push("web", "b").digest], "all");
  expect(digest).toMatch(/^sha256:/);
  const manifests = [{ mediaType: OCI_MANIFEST, digest: ABSENT, size: 1 }];
  const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests });
  expect(refusal("PutImage", { ...about, imageManifest })).toMatchObject({
    code: "ReferencedImagesNotFoundException",
    message: `Images with digests '[${ABSENT}]' ${required}`,
  });
});

const config = { mediaType: "x/y", digest: ABSENT, size: 1 };
const image = { schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: [] };
it.each([
  ["no JSON", "{"],
  ["null", "null"],
  ["another schema", JSON.stringify({ ...image, schemaVersion: 1 })],
  ["another media type", JSON.stringify({ ...image, mediaType: "text/plain" })],
  ["no configuration", JSON.stringify({ ...image, config: undefined })],
  ["layers that are no list", JSON.stringify({ ...image, layers: {} })],
  ["a digest that is none", JSON.stringify({ ...image, layers: [{ ...config, digest: "sha256:../../x" }] })],
  ["a size that is none", JSON.stringify({ ...image, layers: [{ ...config, size: -1 }] })],
  ["a subject that is none", JSON.stringify({ ...image, subject: {} })],
  ["an index without images", JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX })],
])("refuses a manifest that is %s", (_what, imageManifest) => {
  const { refusal } = forTest();
  expect(refusal("PutImage", { ...about, imageManifest })).toEqual({
    id: "ecr.image-manifest-invalid",
    code: "InvalidParameterException",
    status: 400,
    message: "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'",
  });
});

it("refuses a media type that is not the manifest's", () => {
  const { push, refusal } = forTest();
  const { manifest } = push("web", "a");
  const input = { ...about, imageManifest: manifest, imageManifestMediaType: OCI_INDEX };
  expect(refusal("PutImage", input).id).toBe("ecr.image-manifest-invalid");
});

it.each(["a+b", ".a", "a/b", "x".repeat(129)])("refuses the tag %j", (imageTag) => {
  const { push, refusal } = forTest();
  const { manifest } = push("web", "a");
  expect(refusal("PutImage", { ...about, imageManifest: manifest, imageTag })).toMatchObject({
    id: "ecr.image-tag-invalid",
    code: "InvalidParameterException",
  });
});
