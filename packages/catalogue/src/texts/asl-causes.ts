/**
 * Causes with which the States Language fails an execution. Sources: [ls] LocalStack's recordings of AWS (tests/aws/services/
 * stepfunctions/v2, *.snapshot.json); [floci] texts that floci-io/floci's tests state to be measured on AWS (2026-08 … 09); [jayway] the
 * JsonPath library AWS's sentences come from; the rest is marked inferred.
 */
export const aslCauses = {
  /** [ls] What precedes each cause of an error that the language itself found. */
  inState: (state: string, eventId: number) =>
    `An error occurred while executing the state '${state}' (entered at the event id #${eventId}). `,

  /** [ls] test_invalid_jsonpath */
  pathNotFound: (path: string, field: string, input: string) =>
    `The JSONPath '${path}' specified for the field '${field}' could not be found in the input '${input}'`,
  /** [ls] test_invalid_jsonpath (OutputPath, TimeoutSecondsPath) */
  invalidPath: (path: string, why: string) => `Invalid path '${path}' : ${why}`,
  /** [ls] */
  noResults: (path: string) => `No results for path: ${path}`,
  /** [jayway] PropertyPathToken */
  missingProperty: (path: string) => `Missing property in path ${path}`,
  /** [jayway] ArrayPathToken */
  pathIsNull: (path: string) => `The path ${path} is null`,
  /** [floci] StepFunctionsIntrinsicMissingArgument: AWS passes its library's sentence on */
  notAList: (step: string, value: string) =>
    `Filter: ${step} can only be applied to arrays. Current context is: ${value}`,
  /** [jayway] PropertyPathToken; inferred: the provider's name */
  notAnObject: (step: string, path: string, found: string) =>
    `Expected to find an object with property ${step} in path ${path} but found '${found}'. This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider'.`,
  /** inferred: cause of States.ResultPathMatchFailure, from Jackson's ReferencePath sentences in forum posts */
  resultPath: (step: string, input: string) => `Unable to apply step "${step}" to input ${input}`,
  /** [floci] */
  functionFailed: (expression: string, why: string) => `The function '${expression}' had the following error: ${why}`,
  /** [floci] */
  functionArgumentNotFound: (path: string, input: string) =>
    `The JsonPath argument for the field '${path}' could not be found in the input '${input}'`,

  /** AWS shows this in forum posts and docs on Choice states. */
  choiceVariableNotFound: (path: string) =>
    `Invalid path '${path}': The choice state's condition path references an invalid value.`,
  /** inferred: the same for the path compared with */
  choiceComparisonNotFound: (path: string) =>
    `Invalid path '${path}': The choice state's comparison path references an invalid value.`,
  /** [floci] choiceWithNoMatchingRuleAndNoDefaultFailsAsAwsDoes; the error is States.Runtime there, too */
  noNextState: "Failed to transition out of the state. The state does not point to a next state.",

  /** [ls] test_logs (wait_seconds_path) */
  pathWithoutValue: (field: string, path: string) =>
    `The ${field} parameter does not reference an input value: ${path}`,
  /** LocalStack's seconds_path.py, after AWS */
  secondsPathInvalid: (path: string, value: string) =>
    `The SecondsPath parameter cannot be parsed as a long value: ${path} == ${value}`,
  /** LocalStack's seconds_path.py, after AWS */
  secondsPathNegative: (path: string, value: string) =>
    `The SecondsPath parameter references a negative value: ${path} == ${value}`,
  /** [ls] test_wait_timestamp_path */
  timestampPathInvalid: (path: string, value: string) =>
    `The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: ${path} == ${value}`,
  /** [ls] test_wait_timestamp_jsonata */
  timestampInvalid: (value: string) =>
    `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${value}`,

  /** inferred: AWS shows this in forum posts on Map states */
  itemsNotAList: (path: string) => `Reference path "${path}" must point to array.`,
  /** [ls] test_map_state_items_input_types */
  mapInputNotAList: (value: string) => `Map state input must be an array but was: ${value}`,
  /** [ls] test_max_concurrency_path */
  notAnInteger: (field: string, value: string, path: string) =>
    `The ${field} field refers to value "${value}" which is not a valid integer: ${path}`,
  /** inferred: the same for ToleratedFailurePercentagePath */
  notAFloat: (field: string, value: string, path: string) =>
    `The ${field} field refers to value "${value}" which is not a valid float: ${path}`,
  /** LocalStack's max_concurrency.py, after AWS */
  concurrencyNegative: (value: number) => `Expected non-negative integer for MaxConcurrency, got '${value}' instead.`,
  /** [ls] test_map_state_tolerated_failure_count_path */
  negative: (field: string) => `${field} cannot be negative.`,
  /** [ls] test_map_state_tolerated_failure_percentage_path */
  percentageOutOfRange: "ToleratedFailurePercentage must be between 0 and 100.",
  /** LocalStack's map_run_record, after AWS */
  toleratedFailuresExceeded: "The specified tolerated failure threshold was exceeded",
  /** inferred: a definition with such a resource does not pass validation */
  resourceUnknown: (resource: string) => `The resource ${resource} is not recognized.`,
  /** [ls] test_activity_task_on_deleted */
  activityDoesNotExist: (arn: string) => `The activity ${arn} does not exist.`,
  /** [ls] test_service_task_lambada_data_limit_exceeded_on_large_utf8_response */
  resultTooLarge: (task: string) =>
    `The state/task '${task}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  /** AWS, developer guide, "Service quotas" and forum posts: the error is States.Runtime */
  historyFull: (events: number) => `The execution reached the maximum number of history events (${events}).`,
  /** [ls] test_map_item_reader_csv_headers_decl_duplicate_headers */
  csvHeadersRepeat: "CSV headers cannot contain duplicates.",
  /** [ls] test_map_item_reader_json_no_json_list_object */
  itemsNotIterable: "Attempting to map over non-iterable node.",
  /** inferred */
  itemsNotJson: "Could not parse the dataset as JSON.",
  /** [floci] StepFunctionsServiceIntegrationTest */
  itemsPointerNotFound: "The provided ReaderConfig.ItemsPointer does not match any valid path in the JSON structure.",
  /** inferred */
  batchTooLarge: "The item is too large for the batch's maximum size.",
  /** inferred: not one of AWS's; values nested deeper than any parser of its would take */
  tooDeep: "The value is nested too deeply.",
} as const;
