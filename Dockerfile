# One image for the server, the worker and the migration (compose.yaml names their commands). The build needs no
# database, no settings and no network but the package registry.
FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
# Install scripts would only fetch the Node that this image already is.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npx next build \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf .next/cache node_modules/node node_modules/.bin/node

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    NEXT_MANUAL_SIG_HANDLE=1 \
    PATH=/app/node_modules/.bin:$PATH \
    PORT=3000
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/next.config.mjs /app/tsconfig.json ./
# The worker and the migration run from the sources.
COPY --from=build /app/lib ./lib
COPY --from=build /app/db ./db
COPY --from=build /app/drizzle ./drizzle
COPY --from=build /app/messages ./messages
COPY --from=build /app/scripts/run ./scripts/run
COPY --from=build /app/scripts/start/graceful.mjs ./scripts/start/graceful.mjs
COPY --from=build /app/public ./public
# Next keeps pages it renders anew beside the built ones; without DATABASE_URL the data live in .data.
COPY --from=build --chown=node:node /app/.next ./.next
RUN mkdir .data && chown node:node .data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./scripts/start/graceful.mjs", "node_modules/next/dist/bin/next", "start", "-H", "0.0.0.0"]
