import { z } from "zod";
import { dataExportView } from "@/lib/account/model/data-export";
import { givenId } from "@/lib/projects/model/text-input";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "Exports";
const path = "/api/v1/exports";
const access = { kind: "own", scope: null } as const;
const params = z.strictObject({ exportId: givenId });

export const listExportsOperation = defineOperation({
  id: "listExports",
  method: "GET",
  path,
  tag,
  summary: "Copies of one's own data",
  access,
  query: pageQuery,
  output: pageOf(dataExportView),
});

export const requestExportOperation = defineOperation({
  id: "requestExport",
  method: "POST",
  path,
  tag,
  summary: "Ask for a copy of all one's own data",
  description:
    "A job makes a ZIP of JSON and files; one at a time. It is kept for seven days. Needs a recent sign-in.",
  access,
  output: dataExportView,
  status: 202,
});

export const getExportOperation = defineOperation({
  id: "getExport",
  method: "GET",
  path: `${path}/{exportId}`,
  tag,
  summary: "How far a copy is",
  access,
  params,
  output: dataExportView,
});

export const downloadExportOperation = defineOperation({
  id: "downloadExport",
  method: "GET",
  path: `${path}/{exportId}/download`,
  tag,
  summary: "A copy's file, by the link of `downloadUrl`",
  access,
  params,
  query: z.strictObject({ token: z.string().max(512) }),
  produces: "application/zip",
});

export const deleteExportOperation = defineOperation({
  id: "deleteExport",
  method: "DELETE",
  path: `${path}/{exportId}`,
  tag,
  summary: "Delete a copy before its time",
  access,
  params,
});

export const exportOperations = [
  listExportsOperation,
  requestExportOperation,
  getExportOperation,
  downloadExportOperation,
  deleteExportOperation,
];
