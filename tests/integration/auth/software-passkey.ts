import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

interface Behaviour {
  /** Origin the browser reports; ours unless said otherwise. */
  origin?: string;
  /** False: nobody was asked for finger, face or PIN. */
  isUserVerified?: boolean;
}

/** A passkey as a device holds it (WebAuthn Level 3): ES256, attestation none, a counter that grows. */
export class SoftwarePasskey {
  readonly #id = randomBytes(32);
  readonly #privateKey: KeyObject;
  readonly #publicKey: Buffer;
  #counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    this.#privateKey = privateKey;
    // COSE_Key (RFC 9052): kty EC2, alg ES256, crv P-256, x, y.
    this.#publicKey = Buffer.concat([
      Buffer.from("a5010203262001215820", "hex"),
      Buffer.from(x, "base64url"),
      Buffer.from("225820", "hex"),
      Buffer.from(y, "base64url"),
    ]);
  }

  /** Answers `navigator.credentials.create`. */
  register(challenge: string, behaviour: Behaviour = {}) {
    const idLength = Buffer.from([0, this.#id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), idLength, this.#id, this.#publicKey]);
    const data = this.#authenticatorData(0x40, behaviour, attested);
    // {"fmt": "none", "attStmt": {}, "authData": bytes}
    const attestationObject = Buffer.concat([
      Buffer.from("a363666d74646e6f6e656761747453746d74a0686175746844617461", "hex"),
      byteString(data),
    ]);
    return this.#credential({
      clientDataJSON: clientData("webauthn.create", challenge, behaviour).toString("base64url"),
      attestationObject: attestationObject.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Answers `navigator.credentials.get`. */
  show(challenge: string, behaviour: Behaviour = {}) {
    this.#counter += 1;
    const client = clientData("webauthn.get", challenge, behaviour);
    const data = this.#authenticatorData(0, behaviour);
    const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
    return this.#credential({
      clientDataJSON: client.toString("base64url"),
      authenticatorData: data.toString("base64url"),
      signature: sign("sha256", signed, this.#privateKey).toString("base64url"),
    });
  }

  /** A copy that does not know how often the original was used. */
  rewind(): void {
    this.#counter = 0;
  }

  #credential<Response>(response: Response) {
    const id = this.#id.toString("base64url");
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }

  #authenticatorData(flags: number, { isUserVerified = true }: Behaviour, rest = Buffer.alloc(0)): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const present = 0x01 | (isUserVerified ? 0x04 : 0);
    const party = createHash("sha256").update("localhost").digest();
    return Buffer.concat([party, Buffer.from([flags | present]), counter, rest]);
  }
}

function clientData(
  type: string,
  challenge: string,
  { origin = "http://localhost:3000" }: Behaviour,
): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** CBOR (RFC 8949): a byte string of 256 bytes or more, or of 24 or more. */
function byteString(bytes: Buffer): Buffer {
  const head =
    bytes.length < 256
      ? Buffer.from([0x58, bytes.length])
      : Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff]);
  return Buffer.concat([head, bytes]);
}
