import http from "node:http";

export interface Sent {
  /** The body as it came over the wire, still compressed. */
  body: Buffer;
  encoding: string | undefined;
}

/** Fetches an address as a browser that takes gzip, without unpacking. @throws Error on any status but 200. */
export function fetchAsSent(url: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (bytes: Buffer) => parts.push(bytes));
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
        else resolve({ body: Buffer.concat(parts), encoding: response.headers["content-encoding"] });
      });
    });
    request.on("error", reject);
  });
}
