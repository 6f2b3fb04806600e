/** What must be known to tell why parameters were not found: their names as they were asked for. */
export interface ParameterView {
  readonly parameters: string;
}
