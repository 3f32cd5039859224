// Staff at their browsers: accounts made on the machine, codes as an app shows them, a helpline that is let in.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { url, visitor } from "./lib.js";

export const password = "correct horse battery";
export const service = "ke-childline-kenya-116";

/** Moves the server's clock; gives its time in seconds. */
export async function clock(advance) {
  const answer = await fetch(`${url}/dev/clock`, { method: "POST", body: JSON.stringify({ advance }) });
  return Date.parse((await answer.json()).now) / 1000;
}

/** The code that an app shows now (RFC 6238). */
export async function code(secret) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor((await clock("PT0S")) / 30)));
  const hash = createHmac("sha1", key).update(step).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Adds an account on the machine; gives the secret of its codes. */
export function account(name, role, helpline) {
  const words = ["staff", "add", name, "--role", role, "--alias", name.replace(/[^a-z]/g, ""), "--password-stdin"];
  if (helpline) words.push("--helpline", helpline);
  const environment = { PATH: process.env.PATH, HELPBRIDGE_DATA_DIR: process.env.DATA, HELPBRIDGE_PUBLIC_URL: url };
  const said = execFileSync(process.env.PROGRAM, words, { cwd: process.env.DATA, env: environment, input: `${password}\n` });
  return said.toString().match(/secret=([A-Z2-7]+)/)[1];
}

/** Signs somebody in; gives their page. */
export async function signedIn(name, secret, options = {}) {
  const { page, ...rest } = await visitor({ path: "/staff/sign-in", viewport: { width: 1100, height: 900 }, ...options });
  await page.fill("#name", name);
  await page.fill("#password", password);
  await page.fill("#code", await code(secret));
  await page.click("button.main");
  await page.waitForLoadState();
  assert.ok(!page.url().includes("sign-in"), await page.locator("main").innerText());
  return { page, ...rest };
}

let number = 0;
/** A helpline that is let in, with the secret of its lead's codes. The one before it is put out. */
export async function helpline() {
  number += 1;
  // One address applies five times an hour at most.
  await clock("PT1H");
  const mark = `${number}-${Date.now()}`;
  const names = { one: `one-${mark}`, two: `two-${mark}`, lead: `lead-${mark}` };
  const secrets = { one: account(names.one, "approver"), two: account(names.two, "approver") };
  const { page: form } = await visitor({ path: "/helplines/register?country=KE", javaScriptEnabled: false });
  await applies(form, `Helpline ${mark}`);
  const one = await signedIn(names.one, secrets.one);
  for (const live of await one.page.locator("tr", { hasText: "live" }).locator("a").evaluateAll((all) => all.map((a) => a.href))) {
    await one.page.goto(live);
    await one.page.fill("#stop", "the next test");
    await one.page.click("button.danger");
    await one.page.waitForLoadState();
  }
  await one.page.goto(`${url}/admin`);
  await one.page.click(`a:text("Helpline ${mark}")`);
  const id = one.page.url().split("/").at(-1);
  secrets.lead = account(names.lead, "lead", id);
  await one.page.fill("#number", "+254 700 999999");
  await one.page.fill("#found_in", "the state register");
  await one.page.fill("#spoke_with", "the director");
  await one.page.click("button:text-is('Note the call')");
  await one.page.click("button:text-is('Make a code')");
  const told = await one.page.locator("strong.key").innerText();
  const lead = await signedIn(names.lead, secrets.lead);
  await lead.page.fill("#code", told);
  await lead.page.click("button.main");
  await one.page.goto(`${url}/admin/helplines/${id}`);
  await one.page.click("button:text-is('Approve')");
  const two = await signedIn(names.two, secrets.two);
  await two.page.goto(`${url}/admin/helplines/${id}`);
  await two.page.click("button:text-is('Approve')");
  await two.page.waitForLoadState();
  assert.match(await two.page.locator("main").innerText(), /Stands: live/);
  return { id, one, two, lead, names };
}

/** Fills the form of a helpline in, and sends it. */
export async function applies(page, name) {
  const lines = {
    organisation: name, contact_name: "Asha K", contact_email: "asha@helpline.example", contact_phone: "+254 20 123456",
    website: "https://helpline.example", policy_url: "https://helpline.example/policy", evidence: "entry 17",
    min_age: "8", max_age: "18", languages: "en, ar", hours: "24/7", timezone: "Africa/Nairobi",
  };
  for (const [field, value] of Object.entries(lines)) await page.fill(`#${field}`, value);
  await page.check(`input[value="${service}"]`);
  await page.check("input[value=may]");
  await page.check("input[value=console]");
  await page.check("input[value=yes]");
  await page.click("button.main");
  await page.waitForLoadState();
}

/** A counsellor whom the lead adds, who sets the account up behind the link, and signs in. */
export async function counsellor(lead, name, options = {}) {
  await lead.page.goto(`${url}/console/people`);
  await lead.page.fill("#name", `${name}-${Date.now()}`);
  await lead.page.fill("#alias", name);
  const login = await lead.page.inputValue("#name");
  await lead.page.click("button.main");
  await lead.page.waitForLoadState();
  const link = await lead.page.locator(".notice .key").innerText();
  const { page: setup } = await visitor({ path: new URL(link).pathname });
  const secret = (await setup.locator(".key").innerText()).replace(/\s/g, "");
  await setup.fill("#password", password);
  await setup.fill("#again", password);
  await setup.fill("#code", await code(secret));
  await setup.click("button.main");
  await setup.locator(".codes li").nth(7).waitFor();
  await clock("PT30S");
  return signedIn(login, secret, options);
}
