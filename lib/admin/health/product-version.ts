import "server-only";
import product from "@/package.json";

/** The version of the running product. */
export function productVersion(): string {
  return product.version;
}
