/** Why an intrinsic function fails, after `aslCauses.functionFailed`. inferred: AWS documents the conditions, not the words. */
export const aslFunctionErrors = {
  argumentCount: (name: string) => `Invalid number of arguments for ${name}`,
  argumentType: (name: string, position: number, expected: string) =>
    `The argument ${position} of ${name} must be ${expected}`,
  templateArguments: "The number of arguments must match the number of occurrences of {} in the template",
  indexOutOfRange: (index: number) => `The index ${index} is out of range`,
  notJson: (text: string) => `'${text}' is not valid JSON`,
  notBase64: "The argument is not valid Base64",
  tooLong: (name: string, limit: number) => `The argument of ${name} must not be longer than ${limit} characters`,
  tooManyItems: "The result must not have more than 1000 items",
  stepZero: "The step must not be 0",
  chunkSize: "The chunk size must be a positive integer",
  algorithm: (name: string) => `The algorithm ${name} is not supported`,
  deepMerge: "Only shallow merging is supported",
  randomRange: "The start number must be less than the end number",
} as const;
