import { expect, test } from "vitest";
import { contentDisposition, safeFileName } from "./file-name";

test("a name never leaves its folder", () => {
  expect(safeFileName("../../etc/passwd")).toBe("passwd");
  expect(safeFileName("..\\..\\windows\\system.ini")).toBe("system.ini");
  expect(safeFileName("..")).toBe("file");
  expect(safeFileName("/")).toBe("file");
  expect(safeFileName(".htaccess")).toBe("htaccess");
});

test("what is not seen does not hide an ending", () => {
  expect(safeFileName("rechnung\u202Efdp.exe")).toBe("rechnung fdp.exe");
  expect(safeFileName("a\u0000b\r\nSet-Cookie: x.pdf")).toBe("a b Set-Cookie x.pdf");
});

test("names of devices are not saved as such", () => {
  expect(safeFileName("CON.txt")).toBe("_CON.txt");
  expect(safeFileName("control.txt")).toBe("control.txt");
});

test("a long name keeps its ending", () => {
  const name = safeFileName(`${"ї".repeat(300)}.docx`);
  expect([...name]).toHaveLength(120);
  expect(name.endsWith(".docx")).toBe(true);
});

test("a header holds any name without breaking", () => {
  const header = contentDisposition("attachment", 'Прайс "2026"\r\nX: y (1).pdf');
  expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~!-]+$/);
  expect(decodeURIComponent(header.split("UTF-8''")[1] ?? "")).toBe("Прайс 2026 X y (1).pdf");
});
