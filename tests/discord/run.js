// Runs the tests beside it one after the other; each is a function with a name. Prints a line for each and the sum.

import { crowd } from './crowd.test.js';
import { endTogether } from './lib.js';
import { talk } from './talk.test.js';
import { trouble } from './trouble.test.js';

const words = (process.argv[2] ?? '').toLowerCase();
let failed = 0;
let passed = 0;
const last = { 'nothing that was written down holds a token, a name or a word': endTogether };
for (const [name, test] of Object.entries({ ...talk, ...trouble, ...crowd, ...last })) {
    if (!name.toLowerCase().includes(words) && test !== endTogether) continue;
    const begun = Date.now();
    try {
        const told = await test();
        passed += 1;
        console.log(`ok  ${name}${told ? ` (${told})` : ''}`);
    } catch (error) {
        failed += 1;
        console.log(`FAILED  ${name} after ${Date.now() - begun} ms`);
        console.log(error);
    }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
