/** The light colours of app/styles/tokens.css in the form the picture renderer reads; palette.test.ts holds them to the tokens. */
export const palette = {
  paper: "#fbfaf5",
  "paper-raised": "#fffefd",
  ink: "#111b31",
  "ink-soft": "#3d485b",
  "ink-faint": "#596475",
  edge: "#768191",
  wheat: "#efbb48",
  "wheat-ink": "#7e5209",
  "on-wheat": "#111b31",
} as const;
