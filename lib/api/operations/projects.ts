import {
  createProjectInput,
  projectFilter,
  projectOptions,
  projectParams,
  projectView,
  updateProjectInput,
} from "@/lib/projects/model/project";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "Projects";
const path = "/api/v1/projects";
const onePath = "/api/v1/projects/{projectId}";

export const listProjectsOperation = defineOperation({
  id: "listProjects",
  method: "GET",
  path,
  tag,
  summary: "The projects one is a member of, the newest first",
  access: { kind: "own", scope: "projects:read" },
  query: pageQuery.extend(projectFilter),
  output: pageOf(projectView),
});

export const createProjectOperation = defineOperation({
  id: "createProject",
  method: "POST",
  path,
  tag,
  summary: "Make a project",
  description:
    "It has an assistant at once, and oneself as its owner. Whoever owns as many active projects as their tier allows (free 3, pro 20, business 100) gets 409 with the code `project_limit`. An API key that is bound to a project may not.",
  access: { kind: "own", scope: "projects:write" },
  body: createProjectInput,
  output: projectView,
  status: 201,
});

export const getProjectOperation = defineOperation({
  id: "getProject",
  method: "GET",
  path: onePath,
  tag,
  summary: "A project",
  access: { kind: "project", permission: "project.read", scope: "projects:read" },
  params: projectParams,
  query: pageQuery.pick({ fields: true }).extend(projectOptions),
  output: projectView,
});

export const updateProjectOperation = defineOperation({
  id: "updateProject",
  method: "PATCH",
  path: onePath,
  tag,
  summary: "Rename a project or describe it anew",
  access: { kind: "project", permission: "project.update", scope: "projects:write" },
  params: projectParams,
  body: updateProjectInput,
  output: projectView,
});

export const archiveProjectOperation = defineOperation({
  id: "archiveProject",
  method: "POST",
  path: "/api/v1/projects/{projectId}/archive",
  tag,
  summary: "Archive a project",
  description: "It stays readable; everything that would change it is refused with 409 until it is restored.",
  access: { kind: "project", permission: "project.archive", scope: "projects:write" },
  params: projectParams,
  output: projectView,
});

export const restoreProjectOperation = defineOperation({
  id: "restoreProject",
  method: "POST",
  path: "/api/v1/projects/{projectId}/restore",
  tag,
  summary: "Take an archived project back into use",
  description:
    "It counts as an active project again: 409 with the code `project_limit` when one owns too many.",
  access: { kind: "project", permission: "project.archive", scope: "projects:write" },
  params: projectParams,
  output: projectView,
});

export const projectOperations = [
  listProjectsOperation,
  createProjectOperation,
  getProjectOperation,
  updateProjectOperation,
  archiveProjectOperation,
  restoreProjectOperation,
];
