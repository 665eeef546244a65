const prefix = "service=";

/** The fragment by which a link to the contact page names a service; it never reaches a server or a cache. */
export function serviceFragment(serviceId: string): string {
  return prefix + serviceId;
}

/** The service a fragment names (`#service=care`); null for any other fragment. */
export function serviceOfFragment(hash: string): string | null {
  return hash.startsWith(`#${prefix}`) ? hash.slice(prefix.length + 1) : null;
}
