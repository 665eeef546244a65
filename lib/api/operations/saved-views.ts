import { z } from "zod";
import {
  createSavedViewInput,
  savedViewFilter,
  savedViewView,
  updateSavedViewInput,
} from "@/lib/account/model/saved-view";
import { givenId } from "@/lib/projects/model/text-input";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "Saved views";
const path = "/api/v1/saved-views";
const access = { kind: "own", scope: null } as const;
const params = z.strictObject({ viewId: givenId });

export const listSavedViewsOperation = defineOperation({
  id: "listSavedViews",
  method: "GET",
  path,
  tag,
  summary: "One's own views of tables",
  access,
  query: pageQuery.extend(savedViewFilter),
  output: pageOf(savedViewView),
});

export const createSavedViewOperation = defineOperation({
  id: "createSavedView",
  method: "POST",
  path,
  tag,
  summary: "Keep a view of a table",
  access,
  body: createSavedViewInput,
  output: savedViewView,
  status: 201,
});

export const updateSavedViewOperation = defineOperation({
  id: "updateSavedView",
  method: "PATCH",
  path: `${path}/{viewId}`,
  tag,
  summary: "Change a view",
  access,
  params,
  body: updateSavedViewInput,
  output: savedViewView,
});

export const deleteSavedViewOperation = defineOperation({
  id: "deleteSavedView",
  method: "DELETE",
  path: `${path}/{viewId}`,
  tag,
  summary: "Forget a view",
  access,
  params,
});

export const savedViewOperations = [
  listSavedViewsOperation,
  createSavedViewOperation,
  updateSavedViewOperation,
  deleteSavedViewOperation,
];
