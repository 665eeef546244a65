import { z } from "zod";
import type { Operation } from "@/lib/api/model/operation";
import { projectRoleMay, roleMay } from "@/lib/auth/model/permissions";
import { sampleOf } from "./sample-of";
import type { PersonaName } from "./world";

/** `done`: any status of success. `own`: success or a refusal, for keys whose reach the use-case decides. */
export type Expected = "done" | "own" | number;

const siteRoleOf = { operator: "operator", admin: "admin" } as const;
const keys: readonly PersonaName[] = ["ownerKey", "keyWithoutScope", "keyOfOtherProject"];
const owners: readonly PersonaName[] = ["owner", "ownerToken", "ownerKey", "actingAdmin"];

/** What the declaration of an operation promises somebody. */
export function expectedStatus(operation: Operation, name: PersonaName): Expected {
  const sample = sampleOf(operation);
  const given = sample.expected?.[name];
  if (given !== undefined) return given;
  const { access } = operation;
  if (access.kind === "public") return "done";
  if (name === "anonymous" || name === "pending" || name === "suspended") return 401;
  if (access.kind === "site") {
    if (name !== "operator" && name !== "admin") return 403;
    return roleMay(siteRoleOf[name], access.permission) ? "done" : 403;
  }
  if (keys.includes(name) && access.scope === null) return 403;
  if (name === "keyWithoutScope") return 403;
  // Nobody brings people into a project in another's name.
  const isMembers = access.kind === "project" && access.permission === "project.members.write";
  if (name === "actingAdmin" && (sample.refusedWhileActing || isMembers)) return 403;
  if (access.kind === "own") {
    if (name === "keyOfOtherProject") return access.scope?.startsWith("account:") ? 403 : "own";
    return owners.includes(name) || !hasParams(operation) ? "done" : 404;
  }
  if (owners.includes(name)) return "done";
  if (name !== "editor" && name !== "viewer") return 404;
  return projectRoleMay(name, access.permission) ? "done" : 403;
}

/** Whether the path names a thing that has an owner. */
export function hasParams({ params }: Operation): boolean {
  return params instanceof z.ZodObject && Object.keys(params.shape).length > 0;
}
