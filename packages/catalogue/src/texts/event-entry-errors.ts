/** `ErrorCode` and `ErrorMessage` of the entries that PutEvents does not take, with HTTP 200. */
export const eventEntryErrors = {
  /** Source: localstack/localstack test_events.snapshot.json. */
  malformedDetail: { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." },
  /** Source: quoted answers of `aws events put-events` in public notes. */
  sourceNotAuthorized: {
    ErrorCode: "NotAuthorizedForSourceException",
    ErrorMessage: "Not authorized for the source.",
  },
  /** Source: localstack/localstack test_events.snapshot.json. */
  required: (member: "Source" | "DetailType" | "Detail") => ({
    ErrorCode: "InvalidArgument",
    ErrorMessage: `Parameter ${member} is not valid. Reason: ${member} is a required argument.`,
  }),
} as const;
