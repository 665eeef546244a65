declare module "*.woff2" {
  /** The address the build gives the font file; equal to the one in the style sheet. */
  const url: string;
  export default url;
}
