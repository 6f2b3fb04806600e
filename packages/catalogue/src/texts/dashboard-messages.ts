/**
 * `Message` of `DashboardValidationMessages`. Source: logs of PutDashboard in public issues (`Should NOT have more than 2 items`,
 * `Invalid metric field type, only 'String' type is allowed`); the others after the JSON Schema validator whose form those have.
 */
export const dashboardMessages = {
  required: (property: string) => `Should have required property '${property}'`,
  type: (type: string) => `Should be ${type}`,
  oneOf: "Should be equal to one of the allowed values",
  onlyStrings: "Invalid metric field type, only 'String' type is allowed",
} as const;
