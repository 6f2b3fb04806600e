/** The rows of Amazon ECR. An account has one registry in each Region; its id is the account's. */
import type {
  ImageScanningConfiguration,
  ImageTagMutabilityExclusionFilter,
  RegistryScanningRule,
  Tag,
} from "@aws-sdk/client-ecr";
import type { StoredBlob } from "../../blobs/blobs.js";
import { table } from "../../store/table.js";
import { principalArns } from "../iam/trust-principals.js";

export interface RepositoryRow {
  /** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME` */
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly tagMutability: "MUTABLE" | "IMMUTABLE" | "IMMUTABLE_WITH_EXCLUSION" | "MUTABLE_WITH_EXCLUSION";
  readonly tagMutabilityExclusions?: readonly ImageTagMutabilityExclusionFilter[];
  readonly scanning: ImageScanningConfiguration;
  readonly encryption: { readonly encryptionType: "AES256" | "KMS" | "KMS_DSSE"; readonly kmsKey?: string };
  readonly tags: readonly Tag[];
  /** Repository policy, as given. */
  readonly policy?: string;
  readonly lifecyclePolicy?: { readonly text: string; readonly putAt: number };
}

/** Value of the index that finds the repositories of an account in a Region. */
export const registryKey = (account: string, region: string) => `${account}/${region}`;

export const repositories = table<RepositoryRow>()({
  name: "ecr.repository",
  key: (row) => row.arn,
  indexes: {
    registry: (row) => registryKey(row.account, row.region),
    /** ARNs of the roles and users that its policy names. */
    principals: ({ policy }) => policy && principalArns(policy),
  },
});

/** A password for the registry, which stands for the caller who asked for it. */
export interface AuthorizationTokenRow {
  /** SHA-256 of the password, hex: the password itself is not kept. */
  readonly passwordHash: string;
  readonly accessKeyId: string;
  readonly account: string;
  readonly region: string;
  /** ms since epoch. */
  readonly expiresAt: number;
}

export const authorizationTokens = table<AuthorizationTokenRow>()({
  name: "ecr.authorization-token",
  key: (row) => row.passwordHash,
  indexes: {},
});

/** An image, or an index of images, in a repository. */
export interface ImageRow {
  readonly repositoryArn: string;
  /** `sha256:…` of the manifest. */
  readonly digest: string;
  /** As it was pushed: its digest is taken over exactly these characters. */
  readonly manifest: string;
  readonly mediaType: string;
  readonly artifactType?: string;
  readonly tags: readonly string[];
  /** Digests of configuration and layers that lie in the repository. */
  readonly layers: readonly string[];
  /** Digests of the images of an index. */
  readonly manifests: readonly string[];
  /** Digest of the image that this one is about (a signature, a list of contents). */
  readonly subject?: string;
  /** Bytes of its layers. */
  readonly size: number;
  /** ms since epoch. */
  readonly pushedAt: number;
  readonly pulledAt?: number;
}

/** Key of something of that digest in a repository. */
export const digestKey = (repositoryArn: string, digest: string) => `${repositoryArn}@${digest}`;
/** Value of the index that finds an image by its tag. */
export const tagKey = (repositoryArn: string, tag: string) => `${repositoryArn}:${tag}`;

export const images = table<ImageRow>()({
  name: "ecr.image",
  key: (row) => digestKey(row.repositoryArn, row.digest),
  indexes: {
    repository: (row) => row.repositoryArn,
    tag: (row) => row.tags.map((tag) => tagKey(row.repositoryArn, tag)),
    layer: (row) => [...new Set(row.layers)].map((digest) => digestKey(row.repositoryArn, digest)),
    member: (row) => [...new Set(row.manifests)].map((digest) => digestKey(row.repositoryArn, digest)),
    subject: (row) => row.subject && digestKey(row.repositoryArn, row.subject),
  },
});

/** A layer or a configuration that was uploaded into a repository. */
export interface LayerRow {
  readonly repositoryArn: string;
  /** `sha256:…` */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** Known once an image names the layer. */
  readonly mediaType?: string;
  /** The one blob with its bytes; repositories may share it. */
  readonly blobs: readonly string[];
  /** ms since epoch. */
  readonly createdAt: number;
}

export const layers = table<LayerRow>()({
  name: "ecr.layer",
  key: (row) => digestKey(row.repositoryArn, row.digest),
  indexes: { repository: (row) => row.repositoryArn },
});

/** A layer of which parts have come. */
export interface UploadRow {
  readonly uploadId: string;
  readonly repositoryArn: string;
  /** In the order of their bytes. */
  readonly parts: readonly StoredBlob[];
  /** Ids of the parts' blobs. */
  readonly blobs: readonly string[];
  /** Bytes so far. */
  readonly size: number;
  /** ms since epoch. */
  readonly startedAt: number;
}

export const uploads = table<UploadRow>()({
  name: "ecr.upload",
  key: (row) => row.uploadId,
  indexes: { repository: (row) => row.repositoryArn },
});

/** What an account has set for its registry in a Region. */
export interface RegistryRow {
  /** See {@link registryKey}. */
  readonly key: string;
  readonly policy?: string;
  readonly scanning?: { readonly scanType: "BASIC" | "ENHANCED"; readonly rules: readonly RegistryScanningRule[] };
}

export const registries = table<RegistryRow>()({ name: "ecr.registry", key: (row) => row.key });
