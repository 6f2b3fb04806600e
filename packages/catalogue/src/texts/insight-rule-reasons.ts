/** Why a Contributor Insights rule is refused. Source: inferred: AWS's own words are not public. */
export const insightRuleReasons = {
  notJson: "The definition is not a JSON object",
  noSchema: "Schema is missing",
} as const;

/** What is said of a rule that is not there, in `Failures`. Source: inferred from the API reference, PartialFailure. */
export const insightRuleFailures = {
  notFound: (rule: string) => ({
    FailureResource: rule,
    ExceptionType: "ResourceNotFoundException",
    FailureCode: "ResourceNotFound",
    FailureDescription: "The named resource does not exist.",
  }),
} as const;
