import { refuse, s3PartNumberInvalid } from "@understudy/catalogue";

/** @throws Failure InvalidArgument */
export function checkPartNumber(number: number): void {
  if (!(number >= 1 && number <= 10_000)) refuse(s3PartNumberInvalid, {});
}
