import { utf8Length } from "../../logs/events/utf8-length.js";
import { operation } from "../operation.js";
import { pageOfImages } from "../page-of-images.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { digestKey, images } from "../tables.js";

/** Most that a page holds. */
const SIZE = 50;

/** What is said about an image: signatures, lists of contents. Source: Amazon ECR API reference, ListImageReferrers. */
export const ListImageReferrers = operation("ListImageReferrers", {
  authorize: (input, read) => [repositoryCheck("ListImageReferrers", input, read)],
  run({ subjectId, filter, maxResults, nextToken, ...named }, context) {
    const { arn } = requireRepository(named, context);
    const all = context.store.list(images, "subject", digestKey(arn, subjectId.imageDigest ?? ""));
    const wanted = filter?.artifactTypes;
    const rows = wanted ? all.filter(({ artifactType }) => wanted.includes(artifactType ?? "")) : all;
    const page = pageOfImages(rows, ({ digest }) => digest, { maxResults: maxResults ?? SIZE, nextToken });
    return {
      referrers: page.rows.map(({ digest, mediaType, artifactType, manifest }) => ({
        digest,
        mediaType,
        artifactType,
        size: utf8Length(manifest),
      })),
      nextToken: page.nextToken,
    };
  },
});
