import { operation } from "../operation.js";
import { buckets } from "../tables.js";
import { ownerOf } from "../wire-listing.js";

/** Source: S3 API reference, ListBuckets. */
export const ListBuckets = operation("ListBuckets", {
  authorize: () => [{ action: "s3:ListAllMyBuckets", resource: "arn:aws:s3:::*", printed: "*" }],
  run(input, { store, account }) {
    const { Prefix = "", BucketRegion, ContinuationToken: after, MaxBuckets = 10_000 } = input;
    const fits = store
      .list(buckets, "account", account, { after })
      .filter(({ name, region }) => name.startsWith(Prefix) && (BucketRegion ?? region) === region);
    const page = fits.slice(0, MaxBuckets);
    return {
      Buckets: page.map(({ name, region, createdAt }) => ({
        Name: name,
        CreationDate: new Date(createdAt),
        BucketArn: `arn:aws:s3:::${name}`,
        // AWS: told where the answer comes in pages.
        ...(input.MaxBuckets !== undefined && { BucketRegion: region }),
      })),
      Owner: ownerOf(account),
      ...(Prefix && { Prefix }),
      ...(fits.length > page.length && { ContinuationToken: page.at(-1)?.name }),
    };
  },
});
