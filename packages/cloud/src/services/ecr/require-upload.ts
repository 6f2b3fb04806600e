import { ecrUploadNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { RepositoryRow, UploadRow } from "./tables.js";
import { uploads } from "./tables.js";

/** An upload into that repository. @throws Failure ecr.upload-not-found */
export function requireUpload(uploadId: string, repository: RepositoryRow, { store }: Read): UploadRow {
  const row = store.get(uploads, uploadId);
  if (row?.repositoryArn === repository.arn) return row;
  return refuse(ecrUploadNotFound, { uploadId, repositoryName: repository.name, registryId: repository.account });
}
