/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { host: "127.0.0.1", port: Number(process.env.EVIDENT_WEB_PORT ?? 3000), strictPort: true },
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ["if-function"] } } },
  // govuk-frontend holds a media query for an old browser that the minifier refuses.
  build: { target: "es2023", assetsInlineLimit: 0, cssMinify: false },
  test: {
    environment: "jsdom",
    globals: true,
    setupFiles: ["src/test/setup.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
  },
});
