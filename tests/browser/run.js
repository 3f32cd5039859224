// Runs every file of tests, one test after the other, and says how each went. `node run.js leaving` runs one file.

import { readdirSync } from "node:fs";
import { browser, closeAll } from "./lib.js";

const wanted = process.argv[2];
const only = process.argv[3];
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.js")).sort();
let failed = 0;
for (const file of files.filter((name) => !wanted || name.startsWith(wanted))) {
  const { tests } = await import(`./${file}`);
  for (const [name, test] of Object.entries(tests)) {
    if (only && !name.includes(only)) continue;
    try {
      await test();
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n        ${file}: ${error.stack}`);
    }
    await closeAll();
  }
}
await browser.close();
process.exit(failed ? 1 : 0);
