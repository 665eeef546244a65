import { fileFilter, fileParams, fileView, maxFileBytes } from "@/lib/projects/model/file";
import { projectParams } from "@/lib/projects/model/project";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "Files";
const path = "/api/v1/projects/{projectId}/files";
const onePath = "/api/v1/projects/{projectId}/files/{fileId}";
const read = { kind: "project", permission: "project.files.read", scope: "files:read" } as const;
const write = { kind: "project", permission: "project.files.write", scope: "files:write" } as const;

export const listFilesOperation = defineOperation({
  id: "listFiles",
  method: "GET",
  path,
  tag,
  summary: "A project's files, the newest first",
  access: read,
  params: projectParams,
  query: pageQuery.extend(fileFilter),
  output: pageOf(fileView),
});

export const uploadFileOperation = defineOperation({
  id: "uploadFile",
  method: "POST",
  path,
  tag,
  summary: "Upload a file",
  description:
    "Text, Markdown, CSV, HTML, JSON, PDF or Word (docx), up to 10 MB; the content decides what it is. Send a form with the field `file`, or the bytes themselves as `application/octet-stream` with the name in `X-File-Name` (percent-encoded). The same content twice is one file. It is `processing` until the assistant has learned it.",
  access: write,
  params: projectParams,
  output: fileView,
  status: 201,
  // A form's own lines come on top.
  maxBytes: maxFileBytes + 64 * 1024,
  limit: "upload",
  consumes: "multipart/form-data",
});

export const getFileOperation = defineOperation({
  id: "getFile",
  method: "GET",
  path: onePath,
  tag,
  summary: "What is known of a file",
  access: read,
  params: fileParams,
  query: pageQuery.pick({ fields: true }),
  output: fileView,
});

export const downloadFileOperation = defineOperation({
  id: "downloadFile",
  method: "GET",
  path: "/api/v1/projects/{projectId}/files/{fileId}/content",
  tag,
  summary: "A file as it was uploaded",
  access: read,
  params: fileParams,
  produces: "application/octet-stream",
});

export const deleteFileOperation = defineOperation({
  id: "deleteFile",
  method: "DELETE",
  path: onePath,
  tag,
  summary: "Delete a file and what the assistant learned of it",
  access: write,
  params: fileParams,
});

export const projectFileOperations = [
  listFilesOperation,
  uploadFileOperation,
  getFileOperation,
  downloadFileOperation,
  deleteFileOperation,
];
