// A crowd: many conversations at once, none lost, none doubled, none out of order; and in a burst, danger first.
// How long it takes is told, not asserted: the full size and its limits are for a machine of its own.

import assert from 'node:assert/strict';
import { Scene, soon, sleep } from './lib.js';

const CONVERSATIONS = Number(process.env.CONVERSATIONS ?? 40);
const BURST = Number(process.env.BURST ?? 200);

/** Every limit of the platform away: what is left is our own. */
const FREE = { global_limit: 0, buckets: {} };
for (const route of ['POST /channels/:id/messages', 'GET /channels/:id/messages', 'PATCH /channels/:id/messages/:id']) {
    FREE.buckets[route] = { limit: 1_000_000, per: 1000 };
}

function percentile(values, part) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

async function crowdOf(count, settings, test) {
    const scene = await Scene.open(settings);
    try {
        await scene.standing();
        const people = await scene.order('persons', { count });
        return await test(scene, people);
    } finally {
        await scene.close();
    }
}

/** What we said in each channel, by its id. */
async function said(scene) {
    const channels = await scene.order('channels');
    return new Map(channels.map(({ id, messages }) => [id, messages.filter((message) => message.bot)]));
}

/** All that comes to somebody who has waited for more than half a minute, until they tap. */
const VEIL = 'You have a new message.';

/** What was said, however it came: in an emergency buttons that take too long come as lines of words. */
function wordsOf(messages) {
    const said = messages.map(({ content }) => content).filter((text) => text !== VEIL);
    return said.join('\n\n').split('\n').filter((line) => !line.startsWith('• ')).join('\n');
}

/** Whether all of an opening stands there, in three messages or in one. */
function opened(messages) {
    return (messages ?? []).map(({ content }) => content).join('\n\n').split('\n\n').length >= 3;
}

export const crowd = {
    'many conversations at once, none lost, doubled or out of order': () =>
        crowdOf(CONVERSATIONS, FREE, async (scene, people) => {
            const begun = Date.now();
            await scene.order('say', people.map(({ id }) => ({ person: id, text: 'hello' })));
            // What comes after more than half a minute says only that there is something to read: whoever sees it taps.
            const tapped = new Set();
            await soon('all openings', async () => {
                const all = await said(scene);
                for (const { id, channel } of people) {
                    const last = all.get(channel)?.at(-1);
                    if (last?.content !== VEIL || tapped.has(channel)) continue;
                    tapped.add(channel);
                    await scene.order('press', { person: id, message: last.id, label: 'Show it' });
                }
                return people.every(({ channel }) => opened(all.get(channel)));
            }, 600);
            await scene.order('say', people.map(({ id }) => ({ person: id, text: 'i took pills and want to die' })));
            await soon('all numbers', async () => {
                const all = await said(scene);
                return people.every(({ channel }) => all.get(channel).slice(-3).some(({ content }) => content.includes('Please call 112')));
            }, 600);
            for (let before = -1, now = 0; before !== now; await sleep(3000)) {
                before = now;
                now = (await scene.requests('POST /channels/:id/messages')).length;
            }
            const all = await said(scene);
            // Whoever had to wait for the limit of the platform hears the bubbles of a reply in one message.
            const texts = people.map(({ channel }) => wordsOf(all.get(channel)));
            for (const own of texts) assert.equal(own, texts[0], 'everybody hears the same, once, in order');
            return `${people.length} conversations of two turns each in ${Date.now() - begun} ms, ${tapped.size} tapped first`;
        }),

    'many conversations at a pace that the platform takes': () =>
        crowdOf(CONVERSATIONS, FREE, async (scene, people) => {
            // Ten beginnings a second are thirty messages of ours: below the forty that we send.
            const came = [];
            for (const { id } of people) {
                came.push(...(await scene.order('say', { person: id, text: 'hello' })));
                await sleep(100);
            }
            await soon('all openings', async () => {
                const all = await said(scene);
                return people.every(({ channel }) => (all.get(channel) ?? []).length >= 3);
            }, 60);
            const all = await said(scene);
            const waits = came.map(({ channel, at }) => all.get(channel)[0].at - at);
            const [half, most] = [0.5, 0.95].map((part) => Math.round(percentile(waits, part)));
            return `from update to reply, ${people.length} conversations: p50 ${half} ms, p95 ${most} ms`;
        }),

    'in a burst under the limits of the platform, danger goes first': () =>
        crowdOf(BURST, {}, async (scene, people) => {
            const urgent = people.filter((_, at) => at % 50 === 49);
            const isUrgent = new Set(urgent.map(({ id }) => id));
            const burst = people.map(({ id }) => ({
                person: id,
                text: isUrgent.has(id) ? 'i took all the pills and want to die' : 'hello',
            }));
            const came = await scene.order('say', burst);
            const at = new Map(came.map(({ channel, at }) => [channel, at]));
            await soon('everybody is answered', async () => {
                const all = await said(scene);
                return people.every(({ channel }) => (all.get(channel) ?? []).length > 0);
            }, 900);
            const all = await said(scene);
            const waits = (some) => some.map(({ channel }) => all.get(channel)[0].at - at.get(channel));
            const [first, others] = [waits(urgent), waits(people.filter(({ id }) => !isUrgent.has(id)))];
            assert.ok(percentile(first, 1) < percentile(others, 0.9), 'nobody in danger waits as long as the crowd');
            const limited = (await scene.requests('POST /channels/:id/messages')).filter(({ status }) => status === 429);
            return `${people.length} at once: danger within ${Math.round(percentile(first, 1))} ms, all within ${Math.round(percentile(others, 1))} ms, ${limited.length} times refused by a limit`;
        }),
};
