/** What keeps a text from being JSON, in the words of AWS's parser (Jackson). */
export const jsonProblems = {
  /** Of a word that JSON does not know. Source: localstack/localstack test_sfn_api.snapshot.json. */
  unrecognizedToken: (word: string): string =>
    `Unrecognized token '${word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')`,
  /** Of a name of a member without quotes. Source: localstack/localstack test_sfn_api.snapshot.json. */
  unexpectedCharacter: (character: string): string =>
    `Unexpected character ('${character}' (code ${character.codePointAt(0)})): was expecting double-quote to start field name`,
  /** Of a text that breaks off. Source: the parser's own words (FasterXML/jackson-core). */
  endOfInput: "Unexpected end-of-input",
  /** Where, as diagnostics have it. Source: localstack/localstack test_sfn_api_validation.snapshot.json. */
  location: (text: string, line: number, column: number): string =>
    `[Source: (String)"${text}"; line: ${line}, column: ${column}]`,
} as const;
