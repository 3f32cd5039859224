// The command behind check-host.sh: opens the page in a browser of its own and prints what was found.

import { chromium } from "playwright-core";
import { inspect } from "./host.js";

const [page, chat] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
const found = await inspect(await browser.newPage(), page, chat);
await browser.close();
for (const host of found.others) console.log(`loaded from elsewhere: ${host}`);
for (const warning of found.warnings) console.log(`look at this: ${warning}`);
for (const fault of found.faults) console.log(`must change: ${fault}`);
console.log(`${found.others.length} other hosts, ${found.warnings.length} to look at, ${found.faults.length} must change`);
process.exit(found.faults.length ? 1 : 0);
