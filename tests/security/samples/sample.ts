import type { PersonaName, World } from "../world";

/** One call of an operation. */
export interface SampleCall {
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON; `FormData` and bytes as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Sample {
  /**
   * Makes what the call needs and says what is sent. It is asked anew for each call that may change something, so it may
   * name a row that the call deletes. Things are the owner's (`world.owner`, `world.projectId`); `name` is who calls.
   */
  call: (world: World, name: PersonaName) => SampleCall | Promise<SampleCall>;
  /** Only the person themselves may do it: it is refused while an admin acts as them. */
  refusedWhileActing?: true;
  /** A public door that reads the session's cookie all the same, so it must be proven against forgery. */
  readsCookie?: true;
  /** Where the declaration alone does not tell the status; each with its reason beside it. */
  expected?: Partial<Record<PersonaName, number>>;
}

export type Samples = Readonly<Record<string, Sample>>;

/** The person behind a name; the owner for programs and for who acts as them. */
export function personOf(world: World, name: PersonaName): World["owner"] {
  if (name === "stranger" || name === "viewer" || name === "editor") return world[name];
  if (name === "operator" || name === "admin") return world[name];
  return world.owner;
}

/** The same status for everybody who would get through. */
export function forAll(status: number): Partial<Record<PersonaName, number>> {
  return {
    stranger: status,
    viewer: status,
    editor: status,
    owner: status,
    ownerToken: status,
    operator: status,
    admin: status,
    actingAdmin: status,
  };
}
