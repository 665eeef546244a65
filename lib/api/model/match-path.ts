/** Finds the declared path an address belongs to: the one with the fewest parameters, as the framework does. */
export function pathMatcher(paths: readonly string[]): (pathname: string) => string | undefined {
  const patterns = paths
    .map((path) => ({
      path,
      parameters: path.split("{").length,
      pattern: new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "[^/]+")}/?$`),
    }))
    .sort((a, b) => a.parameters - b.parameters);
  return (pathname) => patterns.find(({ pattern }) => pattern.test(pathname))?.path;
}
