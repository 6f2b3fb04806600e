/**
 * Remembers what is made of a row for as long as the row stands: rows are never mutated, a change makes another. For what is
 * read often and is dear to make, such as a row's form on the wire. Whoever gets it must not change it.
 */
export function perRow<Row extends object, Made>(make: (row: Row) => Made): (row: Row) => Made {
  const made = new WeakMap<Row, Made>();
  return (row) => {
    let known = made.get(row);
    if (known === undefined) {
      known = make(row);
      made.set(row, known);
    }
    return known;
  };
}
