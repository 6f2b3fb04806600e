/**
 * `Message` of `DashboardValidationMessages`. Source: logs of PutDashboard in public issues (pulumi/pulumi#13059,
 * aws-samples/aws-eda-slurm-cluster#116); `oneOf` after the JSON Schema validator whose form those have.
 */
export const dashboardMessages = {
  required: (property: string) => `Should have required property '${property}'`,
  type: (type: string) => `Should be ${type}`,
  oneOf: "Should be equal to one of the allowed values",
  metrics:
    'Field "metrics" has to be an array of array of strings, with an optional metricRenderer object as last element',
  noSource: "The metric widget should have specified a region and a data source or an alarm annotation",
  onlyStrings: "Invalid metric field type, only 'String' type is allowed",
} as const;
