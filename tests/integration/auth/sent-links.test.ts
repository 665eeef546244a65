import { afterAll, expect, test } from "vitest";
import { POST as forgot } from "@/app/api/v1/auth/forgot-password/route";
import { POST as magic } from "@/app/api/v1/auth/magic-link/route";
import { sendMailJob } from "@/lib/mail/send-mail-job";
import { startSmtpSandbox } from "@/sandbox/smtp/server";
import { createPerson } from "../support/people";
import { startProduct } from "../support/product";
import { call, mailsTo, tokenTo } from "./auth-doors";

const refused = "abgelehnt@example.test";
const smtp = await startSmtpSandbox({ refuse: [refused] });

afterAll(() => smtp.close());

startProduct({ settings: { SMTP_URL: smtp.url } });

/** Runs the job as a worker would. */
async function deliver(email: string): Promise<void> {
  const [mail] = await mailsTo(email);
  await sendMailJob.run({ mailId: mail?.id ?? "" }, new AbortController().signal);
}

test.each([
  ["magic_link", magic],
  ["reset_password", forgot],
] as const)("a %s mail that was sent keeps no link that works, its recipient has it", async (kind, door) => {
  const { email } = await createPerson();
  await call(door, { email, next: "/de/account" });
  const token = await tokenTo(email, kind);
  await deliver(email);
  const [mail] = await mailsTo(email);
  expect(mail).toMatchObject({ status: "sent" });
  expect(`${mail?.text}${mail?.html}`).not.toContain(token);
  expect(mail?.text).toContain("[Der Link steht nur in der verschickten Mail.]");
  expect(mail?.html).toContain("<p>[Der Link steht nur in der verschickten Mail.]</p>");
  const received = smtp.mails().find(({ envelopeTo }) => envelopeTo.includes(email));
  expect(JSON.stringify(received)).toContain(token);
});

test("a mail that was refused keeps its link, for it is sent again", async () => {
  await createPerson({ email: refused });
  await call(magic, { email: refused });
  await expect(deliver(refused)).rejects.toThrow();
  expect((await mailsTo(refused))[0]?.status).toBe("failed");
  expect(await tokenTo(refused, "magic_link")).not.toBe("");
});
