import sharp from "sharp";
import { expect, test } from "vitest";
import { GET as otherAvatarDoor } from "@/app/api/v1/users/[userId]/avatar/route";
import { GET as avatarDoor, PUT as replaceDoor } from "@/app/api/v1/users/me/avatar/route";
import { PATCH as updateDoor } from "@/app/api/v1/users/me/route";
import { orm } from "@/db/client";
import { projectMembers } from "@/db/schema";
import { getAvatar } from "@/lib/account/profile/get-avatar";
import { removeAvatar } from "@/lib/account/profile/remove-avatar";
import { replaceAvatar } from "@/lib/account/profile/replace-avatar";
import { createProject } from "@/lib/projects/create-project";
import { contextOf } from "../http/door-requests";
import { createPerson, readPerson, sessionBrowser, viewerFor } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

const picture = (format: "png" | "jpeg" | "webp") =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: "#d9a441" } })
    .withExif({ IFD0: { Copyright: "Petra-Muster-Geheim" }, IFD3: { GPSLatitudeRef: "N" } })
    .toFormat(format)
    .toBuffer();

test("only name, language, time zone and choices change; role, tier, address and verification never", async () => {
  const person = await createPerson({ verified: false });
  const browser = await sessionBrowser(person);
  const send = (body: unknown) =>
    updateDoor(
      browser.request("/api/v1/users/me", { method: "PATCH", body: JSON.stringify(body) }),
      contextOf({}),
    );
  const stolen = {
    role: "admin",
    tier: "business",
    email: "x@example.test",
    emailVerifiedAt: "2026-01-01T00:00:00Z",
    status: "active",
    id: "usr_x",
    passwordHash: "x",
    avatarUploadId: "upl_x",
  };
  for (const [name, value] of Object.entries(stolen))
    expect((await send({ [name]: value })).status).toBe(422);
  for (const timeZone of ["+02:00", "Mars/Olympus", "europe/berlin; drop", "Etc/../../x"]) {
    expect((await send({ timeZone })).status).toBe(422);
  }
  expect(await readPerson(person)).toMatchObject({
    role: "user",
    tier: "free",
    email: person.email,
    emailVerifiedAt: null,
  });
  const good = await send({
    name: "  Olha\u0000   Koval ",
    locale: "uk",
    timeZone: "Europe/Kyiv",
    notifications: { exports: false },
  });
  expect(good.status).toBe(200);
  expect(await good.json()).toMatchObject({
    name: "Olha Koval",
    locale: "uk",
    timeZone: "Europe/Kyiv",
    notifications: { projects: true, exports: false },
  });
});

test("a picture is drawn anew as a small square without anything else of the file", async () => {
  const viewer = viewerFor(await createPerson());
  for (const format of ["png", "jpeg", "webp"] as const) {
    const { avatarUrl } = await replaceAvatar(viewer, await picture(format));
    expect(avatarUrl).toMatch(/^\/api\/v1\/users\/me\/avatar\?v=upl_/);
  }
  const { bytes } = await getAvatar(viewer, viewer.userId);
  const drawn = await sharp(bytes).metadata();
  expect(drawn).toMatchObject({ format: "webp", width: 256, height: 256 });
  expect(drawn.exif).toBeUndefined();
  expect(Buffer.from(bytes).toString("latin1")).not.toContain("Petra-Muster");
  await removeAvatar(viewer);
  await expect(getAvatar(viewer, viewer.userId)).rejects.toMatchObject({ code: "not_found" });
});

test("what is no picture by its content is refused, whatever it is called, and what was there stays", async () => {
  const viewer = viewerFor(await createPerson());
  await replaceAvatar(viewer, await picture("png"));
  const before = (await readPerson({ id: viewer.userId })).avatarUploadId;
  const broken = (await picture("png")).subarray(0, 200);
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const gif = Buffer.from("R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==", "base64");
  for (const bytes of [broken, svg, gif, Buffer.from("%PDF-1.7"), Buffer.from("GIF89a<script>")]) {
    await expect(replaceAvatar(viewer, bytes)).rejects.toMatchObject({ code: "unsupported_media_type" });
  }
  expect((await readPerson({ id: viewer.userId })).avatarUploadId).toBe(before);
});

test("a picture that unpacks to more than 40 megapixels is refused", async () => {
  const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#000" } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.byteLength).toBeLessThan(2 * 1024 * 1024);
  const viewer = viewerFor(await createPerson());
  await expect(replaceAvatar(viewer, bomb)).rejects.toMatchObject({ code: "unsupported_media_type" });
});

test("the doors refuse more than 2 MB and serve pictures so that nothing of them runs", async () => {
  const browser = await sessionBrowser(await createPerson());
  const put = (body: BodyInit) =>
    replaceDoor(
      browser.request("/api/v1/users/me/avatar", {
        method: "PUT",
        body,
        headers: { "content-type": "image/png" },
      }),
      contextOf({}),
    );
  expect((await put(new Uint8Array(2 * 1024 * 1024 + 1))).status).toBe(413);
  expect((await put(new Uint8Array(await picture("png")))).status).toBe(200);
  const response = await avatarDoor(browser.request("/api/v1/users/me/avatar"), contextOf({}));
  expect(response.headers.get("content-type")).toBe("image/webp");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("sandbox");
  expect(response.headers.get("cache-control")).toMatch(/^private/);
});

test("people see the pictures of those they share a project with, colleagues everybody's, strangers nobody's", async () => {
  const [owner, member, stranger] = [await createPerson(), await createPerson(), await createPerson()];
  await replaceAvatar(viewerFor(member), await picture("webp"));
  const project = await createProject(viewerFor(owner), { name: "Praxis", description: "" });
  await expect(getAvatar(viewerFor(owner), member.id)).rejects.toMatchObject({ code: "not_found" });
  await (await orm())
    .insert(projectMembers)
    .values({ projectId: project.id, userId: member.id, role: "viewer" });
  expect((await getAvatar(viewerFor(owner), member.id)).bytes.byteLength).toBeGreaterThan(0);
  await expect(getAvatar(viewerFor(stranger), member.id)).rejects.toMatchObject({ code: "not_found" });
  const operator = viewerFor(await createPerson({ role: "operator" }));
  expect((await getAvatar(operator, member.id)).id).toMatch(/^upl_/);
  const elsewhere = viewerFor(owner, { via: "api_key", scopes: ["members:read"], projectId: "proj_other" });
  await expect(getAvatar(elsewhere, member.id)).rejects.toMatchObject({ code: "not_found" });
  const browser = await sessionBrowser(stranger);
  const path = `/api/v1/users/${member.id}/avatar`;
  const refused = await otherAvatarDoor(browser.request(path), contextOf({ userId: member.id }));
  const unknown = await otherAvatarDoor(browser.request(path), contextOf({ userId: "usr_unknown" }));
  const bare = async (response: Response) => ({ ...(await response.json()), requestId: "" });
  expect(await bare(refused)).toEqual(await bare(unknown));
});
