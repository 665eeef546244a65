/** True under `next dev`, whose error pages need more than visitors are ever given. */
export const isDevelopment = process.env.NODE_ENV === "development";
