/** Why the rule of a composite alarm cannot be read. Source: aws/aws-cdk#34662, for a token; the others are inferred. */
export const alarmRuleReasons = {
  token: (token: string, at: number) => `Unsupported token '${token}' at char ${at}`,
  ended: "Unexpected end of expression",
  tooDeep: "Nested too deeply",
} as const;
