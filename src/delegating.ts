/** An object like another one, with some methods of its own. */

/** The same object with these methods in place of its own. */
export function delegating<T extends object>(to: T, own: Partial<T>): T {
  return new Proxy(to, {
    get(target, name) {
      if (Object.hasOwn(own, name)) return Reflect.get(own, name) as unknown;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value;
    },
  });
}
