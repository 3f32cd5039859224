// A service claims its entry and keeps it, in a real browser: the claim by mail, the preview of the hours before saving, the
// second person for a number; without script, and with nothing that axe-core finds wrong.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { plainVisitor, url, visitor } from "./lib.js";
import { account, clock, code, password, service, signedIn } from "./staff.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
async function clean(page, what) {
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  });
  assert.deepEqual(faults, [], what);
}

/** The entry as everybody reads it. */
async function entry() {
  const all = await (await fetch(`${url}/api/directory?country=KE`)).json();
  return all.services.find((one) => one.id === service);
}

/** Waits until this is the number to call: a click does not wait for what comes of it. */
async function dials(number) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await entry()).phone === number) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal((await entry()).phone, number);
}

export const tests = {
  async "a service claims its entry by mail, and changes it after a look at the next two weeks"() {
    const mark = Date.now();
    const approver = await signedIn(`approves-${mark}`, account(`approves-${mark}`, "approver"));
    const before = await entry();
    const { page: claim } = await visitor({ path: "/helplines/claim?country=KE" });
    await clean(claim, "the services of a country");
    await claim.click(`a[href="/helplines/claim?service=${service}"]`);
    await clean(claim, "the form of a claim");
    await claim.fill("#claimant", "Asha, who leads it");
    await claim.check("input[value=mail]");
    await claim.click("button.main");
    await claim.waitForLoadState();
    const own = claim.url();
    assert.match(own, /\/helplines\/claims\/[0-9a-f]{32}$/);
    await clean(claim, "a claim");

    await approver.page.goto(`${url}/admin/claims`);
    await approver.page.locator("tr", { hasText: "to be proven" }).locator("a").first().click();
    await approver.page.click("button:text-is('Make a code')");
    assert.match(await approver.page.locator(".notice").innerText(), /info@childlinekenya\.co\.ke, the address in the entry/);
    await clean(approver.page, "a claim, for who decides");
    const told = await approver.page.locator("strong.key").innerText();
    await claim.fill("#code", told);
    await claim.click("button.main");
    await claim.waitForLoadState();
    assert.match(await claim.locator("main").innerText(), /proven, to be decided/);
    await approver.page.reload();
    await approver.page.click("button:text-is('Let them keep the entry')");
    await claim.goto(own);
    await claim.fill("#name", `keeps-${mark}`);
    await claim.fill("#alias", "Asha");
    await claim.click("button.main");
    await claim.waitForLoadState();
    const secret = (await claim.locator(".key").innerText()).replace(/\s/g, "");
    await claim.fill("#password", password);
    await claim.fill("#again", password);
    await claim.fill("#code", await code(secret));
    await claim.click("button.main");
    await claim.locator(".codes li").nth(7).waitFor();
    await clock("PT30S");
    assert.deepEqual(await entry(), before, "nothing has changed by any of it");

    const { page } = await signedIn(`keeps-${mark}`, secret);
    await clean(page, "the entries of a keeper");
    await page.click("th a");
    await clean(page, "an entry");
    await page.fill("#hours", "Mo-Fr 08:00-20:00; Sa 22:00-02:00");
    await page.fill("#phone", "1190");
    await page.click("button:text-is('Preview')");
    await page.waitForLoadState();
    const days = await page.locator("#days li").allInnerTexts();
    assert.equal(days.length, 14);
    assert.equal(days[0], "Wednesday, 25 November: open 08:00 to 20:00");
    assert.equal(days[3], "Saturday, 28 November: open 22:00 to 02:00 the next day");
    assert.equal(days[4], "Sunday, 29 November: closed");
    await clean(page, "the preview");
    assert.equal((await entry()).hours, before.hours, "looking saves nothing");
    await page.click("button:text-is('Save')");
    await page.waitForLoadState();
    assert.match(await page.locator("p.notice").innerText(), /Saved: Opening hours\. Waits for a second person: Number to call\./);
    assert.equal((await entry()).hours, "Mo-Fr 08:00-20:00; Sa 22:00-02:00");
    assert.equal((await entry()).phone, before.phone);
    const { page: country } = await visitor({ path: "/countries/KE?lang=en" });
    assert.match(await country.locator("main").innerText(), /Monday – Friday: 08:00–20:00/);

    await approver.page.goto(`${url}/admin/directory`);
    await clean(approver.page, "what the directory needs");
    await approver.page.click("button.main:text-is('Confirm')");
    await dials("1190");
    // Back to what it was, for the tests that follow.
    await page.goto(`${url}/entries/${service}`);
    await page.fill("#hours", before.hours);
    await page.fill("#phone", before.phone);
    await page.click("button:text-is('Preview')");
    await page.click("button:text-is('Save')");
    await page.locator("p.notice:has-text('Saved')").waitFor();
    await approver.page.goto(`${url}/admin/directory`);
    await approver.page.click("button.main:text-is('Confirm')");
    await dials(before.phone);
  },

  async "a claim works without script, and a wrong code changes nothing"() {
    const { page } = await plainVisitor({ path: `/helplines/claim?service=${service}` });
    await page.fill("#claimant", "somebody");
    await page.check("input[value=mail]");
    await page.click("button.main");
    await page.fill("#code", "12345678");
    await page.click("button.main");
    assert.match(await page.locator("[role=alert]").innerText(), /This is not the proof/);
    assert.match(await page.title(), /^Error: /);
  },
};
