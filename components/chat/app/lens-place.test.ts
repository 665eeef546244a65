import { expect, test } from "vitest";
import { placeLens } from "./lens-place";

const desktop = { width: 1440, height: 900 };
const panel = { left: 1020, top: 0, right: 1440, bottom: 900 };
const marker = { left: 1200, top: 400, right: 1220, bottom: 420 };
const lens = { width: 400, height: 500 };

test("the lens stands left of a conversation at the right edge, at its marker's height", () => {
  expect(placeLens(desktop, panel, marker, lens)).toEqual({
    kind: "beside",
    left: 584,
    top: 172,
    hairline: "M1210 420V422H1020L984 422",
    openX: 400,
    openY: 250,
  });
});

test("it stands right of a conversation at the left edge", () => {
  const place = placeLens(
    desktop,
    { ...panel, left: 40, right: 500 },
    { ...marker, left: 200, right: 220 },
    lens,
  );
  expect(place).toMatchObject({ kind: "beside", left: 536, openX: 0 });
});

test("it never leaves the window, and the hairline still meets it", () => {
  const place = placeLens(desktop, panel, { ...marker, top: 870, bottom: 890 }, lens);
  expect(place).toMatchObject({ kind: "beside", top: 384, openY: 464 });
});

test("without room beside the conversation it is a sheet", () => {
  const phone = { width: 390, height: 844 };
  expect(placeLens(phone, { left: 0, top: 0, right: 390, bottom: 844 }, marker, lens)).toEqual({
    kind: "sheet",
  });
});
