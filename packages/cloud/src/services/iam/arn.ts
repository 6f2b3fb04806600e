/** ARNs of IAM. Source: IAM User Guide, "IAM identifiers". */
export const roleArn = (account: string, path: string, name: string) => `arn:aws:iam::${account}:role${path}${name}`;
export const userArn = (account: string, path: string, name: string) => `arn:aws:iam::${account}:user${path}${name}`;
export const groupArn = (account: string, path: string, name: string) => `arn:aws:iam::${account}:group${path}${name}`;
export const serverCertificateArn = (account: string, path: string, name: string) =>
  `arn:aws:iam::${account}:server-certificate${path}${name}`;
export const policyArn = (account: string, path: string, name: string) =>
  `arn:aws:iam::${account}:policy${path}${name}`;
export const mfaArn = (account: string, path: string, name: string) => `arn:aws:iam::${account}:mfa${path}${name}`;

export interface RoleArn {
  readonly account: string;
  readonly path: string;
  readonly roleName: string;
}

/** The parts of a role's ARN, or undefined when the text is none. */
export function parseRoleArn(arn: string): RoleArn | undefined {
  const match = /^arn:aws:iam::(\d{12}):role(\/(?:[\u0021-\u007e]+\/)?)([\w+=,.@-]{1,64})$/u.exec(arn);
  return match ? { account: match[1] as string, path: match[2] as string, roleName: match[3] as string } : undefined;
}

export interface PolicyArn {
  /** `aws` for the managed policies of AWS. */
  readonly account: string;
  readonly path: string;
  readonly policyName: string;
}

/** The parts of a managed policy's ARN, or undefined when the text is none. */
export function parsePolicyArn(arn: string): PolicyArn | undefined {
  const match = /^arn:aws:iam::(\d{12}|aws):policy(\/(?:[\u0021-\u007e]+\/)?)([\w+=,.@-]{1,128})$/u.exec(arn);
  return match ? { account: match[1] as string, path: match[2] as string, policyName: match[3] as string } : undefined;
}
