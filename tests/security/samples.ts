import { projectSamples } from "./samples/projects";
import type { PersonaName, World } from "./world";

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
   * Makes what the call needs and says what is sent. It is asked anew for each call that changes something, so it may
   * name a row that the call deletes. Things are the owner's (`world.owner`, `world.projectId`) unless roles of the
   * site are asked for.
   */
  call: (world: World) => SampleCall | Promise<SampleCall>;
  /** The act demands a recent proof of identity, so it is refused while an admin acts as somebody. */
  refusedWhileActing?: true;
  /** Where the declaration alone does not tell the status; each with its reason beside it. */
  expected?: Partial<Record<PersonaName, number>>;
}

/**
 * What each operation is called with, by its id. An operation without parameters and body needs none, and neither does
 * one with nothing but `projectId`.
 */
export const samples: Readonly<Record<string, Sample>> = { ...projectSamples };
