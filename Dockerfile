# syntax=docker/dockerfile:1
# One image for every process of the product:
#   node dist/main.js          the API (ROLE=api), or the API and jobs in one process
#   node dist/worker.js        background jobs alone
#   node dist/cli.js migrate   the schema, once before a release
FROM node:24-bookworm-slim AS build
WORKDIR /app
# SQLite is compiled where no binary fits the machine.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY src ./src
# The compiler stays behind as a peer of @nestjs/swagger's build plugin, which does not run here.
RUN npm run build && npm prune --omit=dev && rm -r node_modules/typescript

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Barometer" \
      org.opencontainers.image.description="Self-hosted technical analysis for listed shares" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
COPY --chown=root:root package.json LICENSE ./
COPY --chown=root:root calendars ./calendars
# The only folder that may be written to, for a volume with the SQLite file; on Postgres nothing is written at all.
RUN mkdir /data && chown 1000:1000 /data
# By number, so that Kubernetes can tell that it is not root: the user `node` of the base image.
USER 1000:1000
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1 and takes SIGTERM; npm would stand in between.
CMD ["node", "dist/main.js"]
