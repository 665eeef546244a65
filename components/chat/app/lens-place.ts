/** A rectangle in the window (px). */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type LensPlace =
  | { kind: "sheet" }
  | {
      kind: "beside";
      left: number;
      top: number;
      /** The hairline from the marker to the lens, as an SVG path in the window's coordinates. */
      hairline: string;
      /** Where the hairline meets the lens, and the lens opens from; in the lens's own coordinates. */
      openX: number;
      openY: number;
    };

/** Between the conversation and the lens, and between the lens and the window's edge (px). */
const gap = 36;
const margin = 16;

/**
 * Where the lens stands: beside the conversation at the height of its marker, or as a sheet where there is no room.
 * The hairline leaves the marker downwards and runs along the foot of its line, so it crosses no words.
 */
export function placeLens(
  window: { width: number; height: number },
  conversation: Box,
  marker: Box,
  lens: { width: number; height: number },
): LensPlace {
  const roomLeft = conversation.left - gap - margin;
  const roomRight = window.width - conversation.right - gap - margin;
  if (Math.max(roomLeft, roomRight) < lens.width) return { kind: "sheet" };
  const isLeft = roomLeft >= lens.width;
  const left = isLeft ? conversation.left - gap - lens.width : conversation.right + gap;
  const lineY = marker.bottom + 2;
  const top = clamp(lineY - lens.height / 2, margin, Math.max(margin, window.height - margin - lens.height));
  const edgeX = isLeft ? left + lens.width : left;
  const meetY = clamp(lineY, top + 36, top + lens.height - 36);
  const turnX = isLeft ? conversation.left : conversation.right;
  const middle = (marker.left + marker.right) / 2;
  const hairline = `M${middle} ${marker.bottom}V${lineY}H${turnX}L${edgeX} ${meetY}`;
  return { kind: "beside", left, top, hairline, openX: isLeft ? lens.width : 0, openY: meetY - top };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
