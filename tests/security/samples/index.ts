import { accountSamples } from "./account";
import { administrationSamples } from "./administration";
import { contentSamples } from "./content";
import { projectSamples } from "./projects";
import type { Samples } from "./sample";
import { signInSamples } from "./sign-in";

/**
 * What each operation is called with, by its id. An operation without parameters and body needs none, and neither does
 * one with nothing but `projectId`.
 */
export const samples: Samples = {
  ...accountSamples,
  ...administrationSamples,
  ...contentSamples,
  ...projectSamples,
  ...signInSamples,
};
