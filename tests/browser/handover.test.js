// A young person waits for somebody and talks with them, with script and without: waiting, joined, dropped, back, ended.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { answered, picture, plainVisitor, send, text, top, url, visitor } from "./lib.js";
import { clock, counsellor, helpline, service } from "./staff.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function clean(page, what) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await window.axe.run(document)).violations.map((fault) => `${fault.id}: ${fault.nodes[0].html}`));
  assert.deepEqual(found, [], what);
}

const choice = (page, value) => page.locator(`#choices button[value="${value}"]`);

/** Presses on until there is somebody to wait for. */
async function waits(page, press) {
  await send(page, "hi, i'm in kenya");
  await send(page, "my dad hits me");
  await send(page, "can i talk to a person here");
  for (let step = 0; step < 8; step += 1) {
    if (await choice(page, "leave").count()) return;
    await press((await choice(page, "yes").count()) ? "yes" : `pick:${service}`);
  }
  throw new Error(`not in line: ${await text(page)}`);
}
async function take(page) {
  if (!page.url().endsWith("/console")) await page.goto(`${url}/console`);
  await page.locator("#waiting button.main:enabled").first().click();
  await page.locator("#say").waitFor();
}
async function says(page, words) {
  await page.fill("#text", words);
  await page.click("#say button.main");
  await page.locator("#lines .own", { hasText: words }).waitFor();
}
async function ends(page) {
  await page.locator("summary", { hasText: /^Close$/ }).click();
  await page.check("#close input[value=ended]");
  await page.click("#close button.main");
  await page.locator("#waiting-h").waitFor();
}

export const tests = {
  async "with script: waiting, joined, dropped, back and ended come by themselves"() {
    const { lead } = await helpline();
    const ana = await counsellor(lead, "ana");
    const { page, errors } = await visitor();
    await waits(page, async (value) => {
      // A finger that taps twice says no yes: the button is not ready yet when it comes up.
      await choice(page, value).click();
      await answered(page);
    });
    assert.match(await text(page), /I've asked for a person/);
    await clean(page, "waiting");
    await top(page);
    await picture(page, "waiting");
    await clock("PT61S");
    await page.locator(".ours", { hasText: /Still looking for a person/ }).waitFor();
    await take(ana.page);
    await page.locator(".ours", { hasText: /is a real person/ }).waitFor();
    assert.match(await text(page), /ana from/);
    await says(ana.page, "hello, i am here for you");
    const said = page.locator(".ours", { hasText: "hello, i am here for you" });
    await said.waitFor();
    assert.match(await said.innerText(), /^A person/, "who says it is written");
    await clean(page, "live");
    await page.fill("#text", "half a sentence");
    const talk = ana.page.url();
    await ana.page.close();
    await clock("PT45S");
    await page.locator(".ours", { hasText: /The line broke/ }).waitFor();
    assert.equal(await page.inputValue("#text"), "half a sentence");
    const again = await ana.context.newPage();
    await again.goto(talk);
    await page.locator(".ours", { hasText: /The line is back/ }).waitFor();
    await ends(again);
    await page.locator(".ours", { hasText: /The talk has ended/ }).waitFor();
    assert.equal(await choice(page, "leave").count(), 0);
    assert.deepEqual(errors, []);
  },

  async "a yes counts only from a moment after it has come up"() {
    const { page } = await visitor();
    await send(page, "hi, i'm in kenya");
    await send(page, "my dad hits me");
    const state = () => page.evaluate(() => {
      const list = document.getElementById("choices");
      return new Promise((resolve) => {
        new MutationObserver((_, watch) => {
          const yes = list.querySelector("[value=yes]");
          if (!yes) return;
          watch.disconnect();
          const before = yes.disabled;
          yes.click();
          setTimeout(() => resolve([before, yes.isConnected, yes.disabled]), 1500);
        }).observe(list, { childList: true });
      });
    });
    const watched = state();
    await page.fill("#text", "can i talk to a person here");
    await page.click("button.send");
    const asked = await Promise.race([watched, answered(page).then(() => page.waitForTimeout(2500))]);
    if (asked) assert.deepEqual(asked, [true, true, false], "too soon, still there, and now it counts");
    else assert.equal(await choice(page, "yes").count(), 0, "nothing was asked that wants a yes");
  },

  async "without script: what is said comes in a frame, and what is typed stays"() {
    const { lead } = await helpline();
    const ana = await counsellor(lead, "ana");
    const { page } = await plainVisitor();
    await waits(page, async (value) => {
      await choice(page, value).click();
      await page.waitForLoadState();
    });
    assert.match(await text(page), /I've asked for a person/);
    const address = await page.locator("iframe.live").getAttribute("src");
    assert.match(address, /^\/live\/[0-9a-f]{32}$/);
    assert.equal(page.url(), `${url}/`, "no id in the address of the page");
    const frame = page.frameLocator("iframe.live");
    await page.fill("#text", "half a sentence");
    await take(ana.page);
    await frame.locator(".ours", { hasText: /is a real person/ }).waitFor({ timeout: 40_000 });
    assert.equal(await page.inputValue("#text"), "half a sentence", "the draft is still there");
    await says(ana.page, "hello, i am here for you");
    await frame.locator(".ours", { hasText: "hello, i am here for you" }).waitFor({ timeout: 40_000 });
    assert.equal(await page.inputValue("#text"), "half a sentence");
    assert.equal(await frame.locator("form, button, input, script").count(), 0, "it can only be read");
    // The address of before leads nowhere.
    assert.equal((await fetch(url + address)).status, 404);
    await page.locator("button[name=check]").click();
    await page.waitForLoadState();
    assert.match(await text(page), /hello, i am here for you/);
    assert.equal(await page.inputValue("#text"), "half a sentence");
    assert.equal(await choice(page, "undo").count(), 1);
    await ends(ana.page);
    await frame.locator(".ours", { hasText: /The talk has ended/ }).waitFor({ timeout: 40_000 });
    await frame.locator(".note").waitFor();
    await page.locator("button[name=check]").click();
    await page.waitForLoadState();
    assert.equal(await page.locator("iframe.live").count(), 0, "nobody is there any more");
  },

  async "what feels wrong to a counsellor stands before their lead at once"() {
    const { lead, one } = await helpline();
    const ana = await counsellor(lead, "ana");
    const { page } = await visitor();
    await waits(page, async (value) => { await choice(page, value).click(); await answered(page); });
    await lead.page.goto(`${url}/console`);
    await take(ana.page);
    await ana.page.locator("summary", { hasText: "Something feels wrong" }).click();
    await ana.page.check("input[name=kind][value=not_a_child]");
    await ana.page.click("button:text-is('Tell it')");
    await lead.page.locator("#felt").waitFor();
    await lead.page.click("#felt a");
    await lead.page.locator("#felt-h").waitFor();
    await clean(lead.page, "a concern");
    await lead.page.click("button:text-is('Looked into')");
    await lead.page.waitForLoadState();
    assert.equal(await lead.page.locator("#felt-h").count(), 0);
    await choice(page, "feels-wrong").click();
    await answered(page);
    await one.page.goto(`${url}/admin`);
    await one.page.locator("#reports").waitFor();
  },
};
