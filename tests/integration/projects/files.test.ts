import { eq } from "drizzle-orm";
import { zlibSync } from "fflate";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { chunks, documents, projectFiles } from "@/db/schema";
import { deleteFile } from "@/lib/projects/delete-file";
import { downloadFile } from "@/lib/projects/download-file";
import { getFile } from "@/lib/projects/get-file";
import { learnFile } from "@/lib/projects/learn-file";
import { listFiles } from "@/lib/projects/list-files";
import { maxFileBytes } from "@/lib/projects/model/file";
import { uploadFile } from "@/lib/projects/upload-file";
import { startProduct } from "../support/product";
import { createTeam, uploadAndLearn } from "../support/projects";
import { docx, pdf } from "./sample-files";

startProduct();

const unsupported = { code: "unsupported_media_type" };
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function textOf(projectId: string): Promise<string> {
  const rows = await (await orm()).select().from(chunks).where(eq(chunks.projectId, projectId));
  return rows.map(({ text, headingPath }) => [...headingPath, text].join(" ")).join("\n");
}

test.each([
  ["preise.txt", "text/plain", bytesOf("Ein Ölwechsel kostet 89 €.")],
  ["alt.txt", "text/plain", Buffer.from("Ein Ölwechsel kostet 89 Euro.", "latin1")],
  ["notiz.md", "text/markdown", bytesOf("# Preise\n\nEin Ölwechsel kostet 89 €.")],
  ["tabelle.csv", "text/csv", bytesOf("Leistung;Preis\nÖlwechsel;89 €\n")],
  ["seite.html", "text/html", bytesOf("<!doctype html><p>Ein Ölwechsel kostet <b>89 €</b>.</p>")],
  ["daten.json", "application/json", bytesOf('{"leistung":"Ölwechsel","preis":"89 €"}')],
  ["preise.pdf", "application/pdf", pdf(["Willkommen", "Ein \xd6lwechsel kostet 89 \x80."])],
  [
    "preise.docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    docx(["Ein Ölwechsel kostet 89 €."]),
  ],
])("%s is taken as %s and learned", async (name, contentType, bytes) => {
  const { projectId, viewers } = await createTeam();
  const file = await uploadAndLearn(viewers.editor, projectId, name, bytes);
  expect(file).toMatchObject({ name, contentType, status: "ready", failure: null });
  const learned = await textOf(projectId);
  expect(learned).toContain("Ölwechsel");
  expect(learned).toContain("89");
  if (contentType === "application/pdf") expect(learned).toContain("Seite 2");
});

test.each([
  ["a program", "rechnung.pdf", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300, 1)])],
  ["a picture", "bild.txt", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ["an SVG", "logo.html", bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ["an SVG with a prologue", "logo.txt", bytesOf('<?xml version="1.0"?><svg onload="alert(1)"/>')],
  ["a shell script", "notiz.txt", bytesOf("#!/bin/sh\nrm -rf /\n")],
  ["an archive", "preise.docx", Buffer.from("504b03040a000000000000000000", "hex")],
  ["a PDF behind other bytes", "preise.pdf", Buffer.concat([Buffer.alloc(20, 0), pdf(["Text"])])],
])("%s is refused whatever its name says", async (_what, name, bytes) => {
  const { projectId, viewers } = await createTeam();
  await expect(uploadFile(viewers.owner, projectId, { name, bytes })).rejects.toMatchObject(unsupported);
  expect((await listFiles(viewers.owner, projectId, { limit: 5, count: true })).total).toBe(0);
});

test("too much and nothing are refused", async () => {
  const { projectId, viewers } = await createTeam();
  const upload = (bytes: Uint8Array) => uploadFile(viewers.owner, projectId, { name: "a.txt", bytes });
  await expect(upload(new Uint8Array(maxFileBytes + 1).fill(97))).rejects.toMatchObject({
    code: "payload_too_large",
  });
  await expect(upload(new Uint8Array())).rejects.toMatchObject({ code: "invalid_input" });
});

const bombText = `<!DOCTYPE lolz [<!ENTITY a "${"lol".repeat(100)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${"bcdefghij"[index]} "${`&${"abcdefghi"[index]};`.repeat(10)}">`).join("")}]>`;

test.each([
  [
    "a document that unpacks to half a gigabyte",
    "bombe.docx",
    docx(["x"], { more: { "word/bombe.xml": new Uint8Array(400 * 1024 * 1024) } }),
    "too_complex",
  ],
  [
    "a document of three thousand parts",
    "teile.docx",
    docx(["x"], {
      more: Object.fromEntries(
        Array.from({ length: 3_000 }, (_, index) => [`word/${index}.xml`, new Uint8Array(1)]),
      ),
    }),
    "too_complex",
  ],
  ["entities that grow", "lol.docx", docx(["&j;"], { head: bombText }), "damaged"],
  [
    "elements nested ten thousand deep",
    "tief.docx",
    docx([`${"<w:r>".repeat(20_000)}x${"</w:r>".repeat(20_000)}`]),
    /too_complex|damaged|empty|timeout/,
  ],
  [
    "a page that inflates to two gigabytes",
    "bombe.pdf",
    pdf(["x"], { bytes: zlibSync(new Uint8Array(900 * 1024 * 1024)), filter: "FlateDecode" }),
    /too_complex|damaged|no_text|timeout/,
  ],
  ["half a PDF", "halb.pdf", pdf(["Ein Satz"]).subarray(0, 60), /damaged|no_text/],
  ["a scan without text", "scan.pdf", pdf([""]), "no_text"],
  [
    "JSON a thousand levels deep",
    "tief.json",
    bytesOf(`${"[".repeat(5_000)}${"]".repeat(5_000)}`),
    "too_complex",
  ],
  ["what is no JSON", "kaputt.json", bytesOf('{"a":'), "damaged"],
  ["more than it may hold", "lang.txt", bytesOf("Ein Satz. ".repeat(120_000)), "too_long"],
  ["punctuation only", "leer.txt", bytesOf(" … --- \n"), "empty"],
])("%s ends as failed, with a reason", async (_what, name, bytes, failure) => {
  const { projectId, viewers } = await createTeam();
  const before = process.memoryUsage.rss();
  const file = await uploadAndLearn(viewers.owner, projectId, name, bytes);
  expect(file.status).toBe("failed");
  expect(file.failure).toMatch(failure);
  expect(await textOf(projectId)).toBe("");
  expect(process.memoryUsage.rss() - before).toBeLessThan(1_000 * 1024 * 1024);
});

test("the same content twice is one file, also when both come at once", async () => {
  const { projectId, viewers } = await createTeam();
  const bytes = bytesOf("Ein Ölwechsel kostet 89 €.");
  const uploads = await Promise.all(
    ["a.txt", "b.txt", "c.txt"].map((name) => uploadFile(viewers.owner, projectId, { name, bytes })),
  );
  expect(new Set(uploads.map(({ id }) => id)).size).toBe(1);
});

test("names are shown without folders and controls, and never used as paths", async () => {
  const { projectId, viewers } = await createTeam();
  const name = "../../etc/pass\u202ewd\r\nX: y.txt";
  const file = await uploadFile(viewers.owner, projectId, { name, bytes: bytesOf("Text über Räder.") });
  expect(file.name).not.toMatch(/[\\/\r\n\u202e]/);
  const [row] = await (await orm()).select().from(projectFiles).where(eq(projectFiles.id, file.id));
  expect(row?.storageKey).toBe(`file/${file.id}`);
});

test("a file comes back as an attachment that no browser runs", async () => {
  const { projectId, viewers } = await createTeam();
  const page = "<!doctype html><script>alert(1)</script><p>Hallo</p>";
  const { id } = await uploadAndLearn(viewers.owner, projectId, "seite.html", page);
  const response = await downloadFile(viewers.viewer, projectId, id);
  expect(await response.text()).toBe(page);
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="seite.html"/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("sandbox");
  expect(response.headers.get("cache-control")).toContain("no-store");
  await expect(downloadFile(viewers.stranger, projectId, id)).rejects.toMatchObject({ code: "not_found" });
});

test("deleting a file deletes what was learned of it, even while it is being read", async () => {
  const { projectId, viewers } = await createTeam();
  const file = await uploadAndLearn(viewers.owner, projectId, "a.txt", "Ein Ölwechsel kostet 89 €.");
  await deleteFile(viewers.editor, projectId, file.id);
  expect(await textOf(projectId)).toBe("");
  const late = await uploadFile(viewers.owner, projectId, { name: "b.txt", bytes: bytesOf("Reifen: 20 €.") });
  await Promise.all([learnFile(projectId, late.id), deleteFile(viewers.owner, projectId, late.id)]);
  expect(await textOf(projectId)).toBe("");
  const left = await (await orm()).select().from(documents).where(eq(documents.projectId, projectId));
  expect(left).toEqual([]);
  await expect(getFile(viewers.owner, projectId, late.id)).rejects.toMatchObject({ code: "not_found" });
});
