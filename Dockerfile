# Builds the web pages with all tools, then keeps only what serves them.
FROM node:22-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.base.json ./
COPY api api
COPY cypher cypher
COPY seed seed
# The lock file names all workspaces, so their package files must be there.
COPY web/package.json web/package.json
COPY tests/package.json tests/package.json
RUN npm ci --omit=dev --workspace=api --workspace=cypher --workspace=seed && npm cache clean --force
COPY --from=build /app/web/dist web/dist
USER node
EXPOSE 4000
# Not by npm, which would stand between the server and the signal that stops it.
CMD ["node", "--import", "tsx", "api/src/main.ts"]
