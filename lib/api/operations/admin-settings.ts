import { z } from "zod";
import {
  companyInput,
  companySettings,
  modelInput,
  modelSettings,
  publishInput,
  restoreInput,
  versionDetail,
  versionParams,
  versionRow,
} from "@/lib/admin/model/settings";
import { defineOperation, type Operation, pageOf, pageQuery } from "../model/operation";

const tag = "Administration";
const read = { kind: "site", permission: "settings.read" } as const;
const write = { kind: "site", permission: "settings.write" } as const;
const published = z.object({ version: z.int() });

export const getCompanyOperation = defineOperation({
  id: "getCompanySettings",
  method: "GET",
  path: "/api/v1/admin/settings/company",
  tag,
  summary: "Read the company's facts",
  access: read,
  output: companySettings,
});

export const saveCompanyOperation = defineOperation({
  id: "saveCompanySettings",
  method: "PUT",
  path: "/api/v1/admin/settings/company",
  tag,
  summary: "Save the company's facts and renew the pages that show them",
  access: write,
  body: companyInput,
  output: companySettings,
});

export const listVersionsOperation = defineOperation({
  id: "listAssistantVersions",
  method: "GET",
  path: "/api/v1/admin/settings/assistant/versions",
  tag,
  summary: "Browse the versions of the site's assistant",
  access: read,
  query: pageQuery,
  output: pageOf(versionRow),
});

export const publishVersionOperation = defineOperation({
  id: "publishAssistantVersion",
  method: "POST",
  path: "/api/v1/admin/settings/assistant/versions",
  tag,
  summary: "Publish new instructions of the site's assistant",
  access: write,
  body: publishInput,
  output: published,
  status: 201,
  maxBytes: 256 * 1024,
});

export const getVersionOperation = defineOperation({
  id: "getAssistantVersion",
  method: "GET",
  path: "/api/v1/admin/settings/assistant/versions/{version}",
  tag,
  summary: "Read a version of the site's assistant",
  access: read,
  params: versionParams,
  output: versionDetail,
});

export const restoreVersionOperation = defineOperation({
  id: "restoreAssistantVersion",
  method: "POST",
  path: "/api/v1/admin/settings/assistant/versions/{version}/restore",
  tag,
  summary: "Bring a version back, as a new one",
  access: write,
  params: versionParams,
  body: restoreInput,
  output: published,
  status: 201,
});

export const getModelsOperation = defineOperation({
  id: "getModelSettings",
  method: "GET",
  path: "/api/v1/admin/settings/models",
  tag,
  summary: "Read which models answer and what they may cost",
  access: read,
  output: modelSettings,
});

export const saveModelsOperation = defineOperation({
  id: "saveModelSettings",
  method: "PUT",
  path: "/api/v1/admin/settings/models",
  tag,
  summary: "Choose the models and the month's cap",
  description: "Demands a recent sign-in. At the cap answers are quoted from the knowledge, without a model.",
  access: write,
  body: modelInput,
  output: modelSettings,
});

export const adminSettingsOperations: readonly Operation[] = [
  getCompanyOperation,
  saveCompanyOperation,
  listVersionsOperation,
  publishVersionOperation,
  getVersionOperation,
  restoreVersionOperation,
  getModelsOperation,
  saveModelsOperation,
];
