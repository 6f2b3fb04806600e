interface Packed {
  readonly Policy?: string;
  readonly PolicyArns?: readonly { readonly arn?: string }[];
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

/** Share of the allowed size that session policies and tags take, in percent: characters of 2,048, as AWS's packed form is not documented. */
export function packedSize({ Policy = "", PolicyArns = [], Tags = [] }: Packed): number {
  const tags = Tags.flatMap(({ Key, Value }) => [Key, Value]);
  const characters = [Policy, ...PolicyArns.map(({ arn }) => arn), ...tags].join("").length;
  return Math.min(100, Math.ceil((characters / 2048) * 100));
}
