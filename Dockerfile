FROM node:20.20.2-bookworm-slim AS node

FROM maven:3.9.11-eclipse-temurin-17 AS build
# Builds what the pages take from npm; the image that runs has no Node.
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm mvn -B -q -ntp -DskipTests package
RUN java -Djarmode=tools -jar target/trygghetshjulet.jar extract \
        --layers --application-filename trygghetshjulet.jar --destination layers \
    # In a container the database is always another container; without its own the image is 100 MB smaller.
    && rm layers/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:17.0.20_8-jre-jammy
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

ENV TZ=UTC LANG=C.UTF-8 SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080
EXPOSE 8080
# A number, so that Kubernetes can tell that it is not root.
USER 10001:10001

# bash speaks TCP by itself; curl would be one more program to keep patched.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* || $status == *' 200'? ]]"]

ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=70", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-jar", "trygghetshjulet.jar"]
