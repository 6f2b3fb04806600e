/**
 * Why EventBridge cannot read an event pattern. Source: localstack/localstack test_events_patterns.snapshot.json; where no
 * recording tells, the words of aws/event-ruler, which EventBridge runs (Apache-2.0).
 */
export const eventPatternReasons = {
  notJson: "Invalid JSON",
  notAnObject: "Filter is not an object",
  neitherObjectNorArray: (key: string) => `"${key}" must be an object or an array`,
  emptyObject: "Empty objects are not allowed",
  emptyArray: "Empty arrays are not allowed",
  matchValue: "Match value must be String, number, true, false, or null",
  severalKeys: "Only one key allowed in match expression",
  unrecognizedMatchType: (type: string) => `Unrecognized match type ${type}`,
  existsNotBoolean: "exists match pattern must be either true or false.",
  notAString: (type: string) => `${type} match pattern must be a string`,
  emptyAffix: "Null prefix/suffix not allowed",
  consecutiveWildcards: (position: number) => `Consecutive wildcard characters at pos ${position}`,
  numericNotArray: "Value of numeric must be an array.",
  numericMember: (text: string) => `Invalid member in numeric match: ${text}`,
  numericOperator: (operator: string) => `Unrecognized numeric range operator: ${operator}`,
  numericRangeOperator: (operator: string) => `Bad numeric range operator: ${operator}`,
  numericValue: (operator: string) => `Value of ${operator} must be numeric`,
  numericBounds: "Bottom must be less than top",
  numericTooMany: "Too many terms in numeric range expression",
  cidrSlash: "Malformed CIDR, one '/' required",
  cidrMask: "Malformed CIDR, mask bits must be an integer",
  cidrAddress: (address: string) => `Nonstandard IP address: ${address}`,
  anythingButValue: "Value of anything-but must be an array or single string/number value.",
  anythingButMixed: "Inside anything but list, either all values are number or string, mixed type is not supported",
  anythingButMember: "Inside anything but list, start|null|boolean is not supported.",
  anythingButIgnoreCase: "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.",
  anythingButPattern: (type: string) => `Unsupported anything-but pattern: ${type}`,
} as const;
