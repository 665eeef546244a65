export * from "./clients/chat";
export * from "./clients/leads";
export * from "./core/content";
export * from "./core/mail";
export * from "./projects/projects";
export * from "./shop/shop";
