/** Host and path of an OpenID Connect provider, which are the last part of its ARN. */
export function providerUrl(arn: string): string {
  const mark = ":oidc-provider/";
  const at = arn.indexOf(mark);
  return at < 0 ? arn : arn.slice(at + mark.length);
}
