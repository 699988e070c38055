/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/** While the app is being changed, the launcher says what it would otherwise read from a file beside the built pages. */
const configuration: Plugin = {
  name: "evident-configuration",
  configureServer(server) {
    server.middlewares.use("/config.json", (_request, response) => {
      response.setHeader("Content-Type", "application/json");
      response.end(process.env.EVIDENT_WEB_CONFIG ?? "{}");
    });
  },
};

export default defineConfig({
  plugins: [react(), configuration],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { host: "127.0.0.1", port: Number(process.env.EVIDENT_WEB_PORT ?? 3000), strictPort: true, fs: { allow: [".."] } },
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ["if-function"] } } },
  // govuk-frontend holds a media query for an old browser that the minifier refuses.
  build: { target: "es2023", assetsInlineLimit: 0, cssMinify: false },
  test: {
    environment: "jsdom",
    pool: "threads",
    // A long form typed key by key, on a machine that does other things as well.
    testTimeout: 20_000,
    globals: true,
    setupFiles: ["src/test/setup.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
  },
});
