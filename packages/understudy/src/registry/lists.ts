/** Tags of a repository, and what is said about an image. */
import type { ListImageReferrersResponse, ListImagesResponse } from "@aws-sdk/client-ecr";
import type { RegistryCall } from "./registry-call.js";
import { reply } from "./registry-call.js";

const OCI_INDEX = "application/vnd.oci.image.index.v1+json";

export async function listTags(call: RegistryCall): Promise<void> {
  const all = (await tagsOf(call)).sort();
  const last = call.query.get("last");
  const left = last === null ? all : all.filter((tag) => tag > last);
  const asked = Number(call.query.get("n") ?? Number.POSITIVE_INFINITY);
  const tags = left.slice(0, asked >= 0 ? asked : undefined);
  const next = new URLSearchParams({ n: String(asked), last: tags.at(-1) ?? "" });
  const more = tags.length > 0 && tags.length < left.length;
  const link = more && { link: `<${call.path.prefix}/tags/list?${next}>; rel="next"` };
  const body = JSON.stringify({ name: call.path.prefix.slice("/v2/".length), tags });
  reply(call, 200, { "content-type": "application/json", ...link }, body);
}

async function tagsOf({ call, named }: RegistryCall): Promise<string[]> {
  const tags: string[] = [];
  let nextToken: string | undefined;
  do {
    const asked = { ...named, filter: { tagStatus: "TAGGED" }, maxResults: 1000, ...(nextToken && { nextToken }) };
    const page = await call<ListImagesResponse>("ListImages", asked);
    tags.push(...(page.imageIds ?? []).map(({ imageTag = "" }) => imageTag));
    nextToken = page.nextToken;
  } while (nextToken);
  return tags;
}

export async function listReferrers(call: RegistryCall): Promise<void> {
  const artifactType = call.query.get("artifactType");
  const manifests: object[] = [];
  let nextToken: string | undefined;
  do {
    const page = await call.call<ListImageReferrersResponse>("ListImageReferrers", {
      ...call.named,
      subjectId: { imageDigest: call.path.reference },
      ...(artifactType !== null && { filter: { artifactTypes: [artifactType] } }),
      ...(nextToken && { nextToken }),
    });
    manifests.push(...(page.referrers ?? []));
    nextToken = page.nextToken;
  } while (nextToken);
  const applied = artifactType !== null && { "oci-filters-applied": "artifactType" };
  const body = JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests });
  reply(call, 200, { "content-type": OCI_INDEX, ...applied }, body);
}
