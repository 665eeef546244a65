import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { sendError, sendJson } from "../openai/send-json";
import { type CaughtMail, parseMail } from "./parse-mail";

export interface SmtpSandboxOptions {
  /** 0 takes any free port. */
  port?: number;
  httpPort?: number;
  host?: string;
  /** Recipients that are refused with a permanent error (550). */
  refuse?: string[];
}

export interface SmtpSandbox {
  /** For `SMTP_URL`. */
  url: string;
  port: number;
  /** Lists caught mails: `GET /mails`, emptied by `DELETE /mails`. */
  httpUrl: string;
  mails(): CaughtMail[];
  clear(): void;
  close(): Promise<void>;
}

const maxMails = 1_000;

/** Starts an SMTP server that delivers nothing and keeps everything in memory, the latest 1,000 mails. */
export async function startSmtpSandbox(options: SmtpSandboxOptions = {}): Promise<SmtpSandbox> {
  const host = options.host ?? "127.0.0.1";
  const refused = new Set(options.refuse ?? []);
  let mails: CaughtMail[] = [];
  let next = 1;

  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    size: 20_000_000,
    onAuth: (_auth, _session, done) => done(null, { user: "sandbox" }),
    onRcptTo: (address, _session, done) => {
      if (!refused.has(address.address)) return done();
      done(Object.assign(new Error("No such mailbox"), { responseCode: 550 }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.once("error", done);
      stream.once("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          number: next,
          receivedAt: new Date().toISOString(),
          envelopeFrom: mailFrom ? mailFrom.address : "",
          envelopeTo: rcptTo.map((recipient) => recipient.address),
          ...parseMail(Buffer.concat(parts)),
        });
        next += 1;
        mails = mails.slice(-maxMails);
        done(null);
      });
    },
  });
  smtp.on("error", () => undefined);

  const http = createServer((request, response) => {
    if (request.url !== "/mails") return sendError(response, 404, "Only /mails is here.");
    if (request.method === "DELETE") mails = [];
    sendJson(response, 200, { data: mails });
  });

  await new Promise<void>((resolve, reject) => {
    smtp.server.once("error", reject);
    smtp.listen(options.port ?? 0, host, () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(options.httpPort ?? 0, host, () => resolve());
  });
  const { port } = smtp.server.address() as AddressInfo;
  const { port: httpPort } = http.address() as AddressInfo;

  return {
    url: `smtp://${host}:${port}`,
    port,
    httpUrl: `http://${host}:${httpPort}/mails`,
    mails: () => mails,
    clear: () => {
      mails = [];
    },
    close: async () => {
      http.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => smtp.close(() => resolve())),
        new Promise<void>((resolve) => http.close(() => resolve())),
      ]);
    },
  };
}
