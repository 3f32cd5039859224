// What the first load weighs, and how long a weak line and an old phone take until the number can be read.

import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { send, url, visitor } from "./lib.js";

/** What came over the line for each request of a page: its kind, its address and its bytes, headers included. */
async function weigh(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const loads = new Map();
  session.on("Network.responseReceived", ({ requestId, type, response }) => loads.set(requestId, { type, url: response.url, headers: response.headers }));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => { if (loads.has(requestId)) loads.get(requestId).bytes = encodedDataLength; });
  return { session, loads };
}

export const tests = {
  async "the first load is three requests to one host: at most 20 kB with its headers, script at most 12 kB"() {
    for (const locale of ["en", "fr", "es", "sw", "ar"]) {
      let watched;
      const { page, context, hosts } = await visitor({ locale, prepare: async (page) => (watched = await weigh(page)) });
      await page.waitForFunction(() => document.documentElement.classList.contains("js"));
      const all = [...watched.loads.values()].filter((load) => load.url.startsWith("http"));
      const sum = all.reduce((total, load) => total + load.bytes, 0);
      console.log(`        ${locale}: ${sum} bytes: ${all.map((load) => `${load.type} ${load.bytes}`).join(", ")}`);
      assert.deepEqual(all.map((load) => load.type).sort(), ["Document", "Script", "Stylesheet"]);
      assert.ok(sum <= 20_000, `${sum} bytes`);
      for (const load of all) {
        assert.equal(load.headers["content-encoding"] ?? load.headers["Content-Encoding"], "gzip", load.url);
        assert.equal(new URL(load.url).host, new URL(url).host);
      }
      assert.ok(all.find((load) => load.type === "Script").bytes <= 12_000);
      assert.deepEqual([...hosts], []);
      assert.deepEqual(await context.cookies(), []);
      const fonts = await page.evaluate(() => document.fonts.size);
      assert.equal(fonts, 0);
    }
  },

  async "the loader for pages of others weighs at most 3 kB"() {
    const { page } = await visitor();
    const loader = await page.evaluate(() => fetch("/w.js").then((answer) => answer.text()));
    console.log(`        ${loader.length} bytes, ${gzipSync(loader).length} compressed`);
    assert.ok(loader.length <= 3000);
  },

  async "a message and its answer weigh little"() {
    let watched;
    const { page } = await visitor({ prepare: async (page) => (watched = await weigh(page)) });
    await send(page, "hello");
    await send(page, "my friend is sad");
    const answers = [...watched.loads.values()].filter((load) => load.url.endsWith("/messages") && load.bytes);
    console.log(`        ${answers.map((load) => load.bytes).join(", ")} bytes for an answer with its headers`);
    assert.ok(answers.length >= 1 && answers.every((load) => load.bytes <= 3000));
  },

  // No time is asserted: the machine that runs this may be busy. The bytes above are, and they bound the time.
  async "the time until the number can be read at 400 kbit/s, 400 ms and a processor four times slower is told"() {
    const { page } = await visitor({ path: "/healthz" });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.clearBrowserCache");
    await session.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(url + "/");
    const paint = await page.evaluate(() => new Promise((done) => {
      const look = () => {
        const entry = performance.getEntriesByName("first-contentful-paint")[0];
        if (entry) done(Math.round(entry.startTime)); else requestAnimationFrame(look);
      };
      look();
    }));
    assert.ok(await page.locator("#bar a").isVisible());
    console.log(`        number readable after ${paint} ms`);
  },
};
