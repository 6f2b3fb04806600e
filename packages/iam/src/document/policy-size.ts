/**
 * The size of a policy document as IAM's quotas count it: characters that are not white space.
 * AWS: IAM User Guide "IAM and AWS STS quotas": "IAM doesn't count white space when calculating the size of a policy".
 */
export function policySize(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && !(code >= 9 && code <= 13)) size++;
  }
  return size;
}
