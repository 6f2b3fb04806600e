import type { PolicyDocument, Statement } from "@understudy/iam";

/** Keys that narrow "everybody" down when they must have a fixed value. Source: S3 User Guide, "The meaning of public". */
const narrowing = new Set(
  [
    "aws:SourceIp",
    "aws:SourceArn",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:SourceOwner",
    "aws:SourceAccount",
    "aws:userid",
    "aws:PrincipalArn",
    "aws:PrincipalAccount",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
    "s3:DataAccessPointArn",
    "s3:DataAccessPointAccount",
  ].map((key) => key.toLowerCase()),
);

const fixing = /^(?:ForAnyValue:)?(?:String(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Equals|Like)|IpAddress)$/i;

/** Whether a policy lets everybody in. Source: S3 User Guide, "Blocking public access to your Amazon S3 storage". */
export function isPublicPolicy({ Statement }: PolicyDocument): boolean {
  return [Statement].flat().some((one) => isPublic(one as Statement));
}

function isPublic({ Effect, Principal, NotPrincipal, Condition = {} }: Statement): boolean {
  if (Effect !== "Allow") return false;
  const everybody = NotPrincipal !== undefined || Principal === "*" || [Principal?.AWS ?? []].flat().includes("*");
  if (!everybody) return false;
  const narrowed = Object.entries(Condition).some(
    ([operator, keys]) =>
      fixing.test(operator) &&
      Object.entries(keys).some(([key, values]) => narrowing.has(key.toLowerCase()) && [values].flat().every(isFixed)),
  );
  return !narrowed;
}

/** DIFFERS: of an address range only 0.0.0.0/0 and ::/0 count as everybody; AWS counts other very wide ones too. */
function isFixed(value: string | number | boolean): boolean {
  const text = String(value);
  return !/[*?]|\$\{/.test(text) && text !== "0.0.0.0/0" && text !== "::/0";
}
