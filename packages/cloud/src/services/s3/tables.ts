/** The rows of Amazon S3. Bytes stand in blobs; rows name pieces of them. */
import type { PublicAccessBlockConfiguration, StorageClass, Tag } from "@aws-sdk/client-s3";
import type { BlobRange, ChecksumAlgorithm } from "../../blobs/body.js";
import { table } from "../../store/table.js";
import { principalArns } from "../iam/trust-principals.js";

export interface BucketRow {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly tags: readonly Tag[];
  /** Bucket policy, as given. */
  readonly policy?: string;
  /** Absent: never was on. */
  readonly versioning?: "Enabled" | "Suspended";
  /** Absent: taken away. */
  readonly publicAccessBlock?: PublicAccessBlockConfiguration;
  /** Configurations that are kept and given back, by what they configure. */
  readonly configurations: { readonly [kind: string]: unknown };
}

export const buckets = table<BucketRow>()({
  name: "s3.bucket",
  key: (row) => row.name,
  indexes: { account: (row) => row.account, principals: ({ policy }) => policy && principalArns(policy) },
});

/** What a client says of an object and gets back with it. */
export interface ObjectHeaders {
  readonly contentType: string;
  readonly cacheControl?: string;
  readonly contentDisposition?: string;
  readonly contentEncoding?: string;
  readonly contentLanguage?: string;
  /** ms since epoch. */
  readonly expires?: number;
  readonly websiteRedirect?: string;
  readonly metadata: { readonly [name: string]: string };
  readonly storageClass: StorageClass;
}

export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  /** base64; of a composite one with `-PARTS`. */
  readonly value: string;
  readonly type: "FULL_OBJECT" | "COMPOSITE";
}

interface AnyVersion {
  readonly bucket: string;
  readonly key: string;
  /** `null` for one that was put while versioning was not on. */
  readonly versionId: string;
  /** Falls with time, so that the newest version comes first. */
  readonly order: string;
  readonly latest: boolean;
  /** ms since epoch. */
  readonly lastModified: number;
}

export interface ObjectRow extends AnyVersion {
  readonly deleteMarker?: undefined;
  /** bytes */
  readonly size: number;
  /** With its quotes. */
  readonly etag: string;
  readonly content: readonly BlobRange[];
  /** Sizes of the parts of one that was uploaded in parts. */
  readonly parts?: readonly number[];
  readonly headers: ObjectHeaders;
  readonly tags: readonly Tag[];
  readonly checksum?: Checksum;
}

export interface DeleteMarkerRow extends AnyVersion {
  readonly deleteMarker: true;
}

export type VersionRow = ObjectRow | DeleteMarkerRow;

/** Where the versions of a key begin; all of them stand together, in the order of keys. (No NUL between: the journal ends a key there.) */
export const objectKey = (bucket: string, key: string) => `${bucket}/${key}`;
const versionKey = (row: AnyVersion) => `${objectKey(row.bucket, row.key)}\u0001${row.order}`;

export const versions = table<VersionRow>()({
  name: "s3.version",
  key: versionKey,
  indexes: {
    bucket: (row) => row.bucket,
    object: (row) => objectKey(row.bucket, row.key),
    current: (row) => (row.latest && !row.deleteMarker ? row.bucket : undefined),
  },
});

export interface UploadRow {
  readonly uploadId: string;
  readonly bucket: string;
  readonly key: string;
  /** ms since epoch. */
  readonly startedAt: number;
  /** ARN of who started it. */
  readonly initiator: string;
  readonly headers: ObjectHeaders;
  readonly tags: readonly Tag[];
  readonly checksumAlgorithm?: ChecksumAlgorithm;
  readonly checksumType?: Checksum["type"];
}

export const uploads = table<UploadRow>()({
  name: "s3.upload",
  key: (row) => `${objectKey(row.bucket, row.key)}\u0001${row.uploadId}`,
  indexes: { bucket: (row) => row.bucket },
});

export interface PartRow {
  readonly uploadId: string;
  readonly partNumber: number;
  /** bytes */
  readonly size: number;
  /** hex */
  readonly md5: string;
  readonly content: readonly BlobRange[];
  /** ms since epoch. */
  readonly lastModified: number;
  readonly checksums: { readonly [algorithm in ChecksumAlgorithm]?: string };
}

export const partKey = (uploadId: string, partNumber: number) => `${uploadId}/${String(partNumber).padStart(5, "0")}`;

export const parts = table<PartRow>()({
  name: "s3.part",
  key: (row) => partKey(row.uploadId, row.partNumber),
  indexes: { upload: (row) => row.uploadId },
});
