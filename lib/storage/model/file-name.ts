/** Longer names are cut, keeping their ending (characters). */
const maxLength = 120;

/** Characters that are path, drive or wildcard somewhere, and those nobody sees: controls, formats, direction marks. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu;

/** Names Windows keeps for devices, whatever follows the first dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name as it may be shown and saved under: no folders, no controls, no hidden or reserved names. Never used as a path.
 * @param fallback the name of what has none left
 */
export function safeFileName(name: string, fallback = "file"): string {
  const base = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const clean = base
    .replace(unsafe, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  if (clean === "") return fallback;
  return shortened(device.test(clean) ? `_${clean}` : clean);
}

function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= maxLength) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return `${letters
    .slice(0, maxLength - ending.length)
    .join("")
    .trimEnd()}${ending}`;
}

/** The header under which a browser saves a file: ASCII for old ones, UTF-8 beside it (RFC 6266, RFC 8187). */
export function contentDisposition(kind: "attachment" | "inline", name: string): string {
  const clean = safeFileName(name);
  const ascii =
    clean
      .normalize("NFKD")
      .replace(/[^\x20-\x7e]/g, "")
      .replace(/["\\%]/g, "")
      .trim() || "file";
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
