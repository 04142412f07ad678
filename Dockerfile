# Built once with everything, run with what running takes, by a user without rights.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_FOLDER=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/worker/store/migrations ./worker/store/migrations
COPY --from=build /app/worker/demo/mail ./worker/demo/mail
COPY --from=build /app/shared/triage/model/weights.bin ./shared/triage/model/weights.bin
COPY --from=build /app/shared/triage/corpus ./shared/triage/corpus
COPY --from=build /app/bin/amends-built.mjs ./bin/amends-built.mjs
RUN mkdir /data /config && chown node:node /data /config
USER node
# amends.yaml is looked for here; mount it with the file of secrets, or give these as variables.
WORKDIR /config
VOLUME /data
EXPOSE 4380
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
	CMD node -e "fetch('http://127.0.0.1:' + (process.env.PORT || 4380) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
ENTRYPOINT ["node", "/app/bin/amends-built.mjs"]
CMD ["start"]
