/** A parameter and those below it: `a.b.1=v` is a → b → 1 with the value v. Maps, so that no name is special. */
export class FormNode {
  value: string | undefined;
  children: Map<string, FormNode> | undefined;

  child(name: string): FormNode | undefined {
    return this.children?.get(name);
  }

  /** The value of a parameter that stands at the top. */
  valueOf(name: string): string | undefined {
    return this.children?.get(name)?.value;
  }

  /** Makes the child where it is missing. */
  grow(name: string): FormNode {
    this.children ??= new Map();
    let child = this.children.get(name);
    if (!child) {
      child = new FormNode();
      this.children.set(name, child);
    }
    return child;
  }
}
