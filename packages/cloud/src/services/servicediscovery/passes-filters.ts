/** A filter of a list. Source: AWS Cloud Map API reference, NamespaceFilter; ServiceFilter; OperationFilter. */
interface Filter {
  readonly Name: string;
  readonly Values: readonly string[];
  readonly Condition?: string;
}

/** Whether something with these values by name passes all filters: EQ and IN by the whole value, the others as they say. */
export function passesFilters(
  values: { readonly [name: string]: string | undefined },
  filters: readonly Filter[] = [],
): boolean {
  return filters.every(({ Name, Values, Condition }) => {
    const value = values[Name] ?? "";
    if (Condition === "BEGINS_WITH") return Values.some((one) => value.startsWith(one));
    const [from = 0, to = 0] = Values.map(Number);
    if (Condition === "BETWEEN") return Number(value) >= from && Number(value) <= to;
    return Values.includes(value);
  });
}
