// The pages of statistics: charts with a table behind each, without script, for everyone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { contrast, phone, picture, plainVisitor, visitor } from "./lib.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a page, best practices included. */
async function faults(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  });
}

export const tests = {
  async "without script every chart is there, with its table and the sentence that counts are no children"() {
    const { page, hosts } = await plainVisitor({ path: "/statistics" });
    assert.match(await page.locator("body").innerText(), /contacts, not children/);
    const charts = await page.locator("svg.chart").count();
    assert.ok(charts >= 5, `${charts} charts`);
    assert.equal(await page.locator("details table").count(), charts);
    await page.locator("details summary").first().click();
    const cells = await page.locator("details[open] tbody tr").count();
    assert.ok(cells >= 3, `${cells} rows`);
    assert.match(await page.locator("p.bar").innerText(), /112/);
    assert.deepEqual([...hosts], []);
  },

  async "one country can be looked at alone, and the way back is there"() {
    const { page } = await plainVisitor({ path: "/statistics" });
    await page.click('a[href="/statistics?country=KE"]');
    assert.match(await page.locator("main").innerText(), /Shown is Kenya alone/);
    await page.click('a[href="/statistics"] >> nth=0');
    assert.doesNotMatch(await page.locator("main").innerText(), /Shown is/);
  },

  async "axe-core finds nothing on any page of statistics, light and dark"() {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await visitor({ colorScheme, path: "/statistics" });
      for (const path of ["/statistics", "/statistics?country=KE", "/statistics/method"]) {
        await page.goto(new URL(path, page.url()).href);
        await page.evaluate(() => document.querySelectorAll("details").forEach((node) => { node.open = true; }));
        assert.deepEqual(await faults(page), [], `${path} ${colorScheme}`);
      }
    }
  },

  async "bars and their numbers can be told from what is behind them"() {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await visitor({ colorScheme, path: "/statistics" });
      const ratio = await page.locator("svg.chart text").first().evaluate(contrast);
      assert.ok(ratio >= 4.5, `${colorScheme} text ${ratio}`);
      const colours = await page.evaluate(() => {
        const of = (query) => getComputedStyle(document.querySelector(query));
        return [of("svg .bar").fill, of("svg .whisker").stroke];
      });
      assert.equal(new Set(colours).size, 2);
    }
  },

  async "a small screen shows it without scrolling sideways"() {
    const { page } = await plainVisitor({ path: "/statistics", viewport: { width: 320, height: 568 } });
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= room, `${wide} of ${room}`);
  },

  async "the files are those that the description names"() {
    const { page } = await plainVisitor({ path: "/statistics", viewport: phone });
    const site = new URL("/statistics/", page.url()).href;
    const description = await (await fetch(`${site}datapackage.json`)).json();
    for (const { path, bytes } of description.resources) {
      const file = new Uint8Array(await (await fetch(site + path)).arrayBuffer());
      assert.equal(file.length, bytes, path);
    }
    await picture(page, "statistics");
  },
};
