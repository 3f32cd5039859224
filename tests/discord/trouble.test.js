// What goes wrong: lines that break, sessions that end, a program that dies, a platform that refuses.

import assert from 'node:assert/strict';
import { Scene, TOKEN, alone, sleep, soon, together } from './lib.js';

const POST = 'POST /channels/:id/messages';

/** Breaks the line in a way, writes meanwhile, and expects one answer. */
const resumes = (fault) => () =>
    together(async (scene) => {
        const ann = await scene.person();
        const begun = (await scene.met('identify')).length;
        const taken = (await scene.met('resume')).length;
        await ann.says('hello');
        const before = (await ann.hearsAtLeast(2)).length;
        await scene.order('fault', { gateway: fault });
        await ann.says('i want to die tonight');
        const heard = await ann.hearsAtLeast(before + 1, 60);
        assert.match(heard.slice(before).map((message) => message.content).join(' '), /112/);
        const resumed = (await scene.met('resume')).slice(taken);
        assert.ok(resumed.length >= 1 && resumed.every(({ path }) => path.startsWith('/resume/')), JSON.stringify(resumed));
        assert.equal((await scene.met('identify')).length, begun, 'no session was begun anew');
        assert.ok((await scene.met('left')).every(({ code }) => code !== 1000 && code !== 1001), 'no session was ended');
    });

export const trouble = {
    'it resumes after reconnect (op 7)': resumes({ reconnect: true }),
    'it resumes after an invalid session that can be resumed (op 9, true)': resumes({ invalid: true }),
    'it resumes after a cut line': resumes({ drop: true }),
    'it resumes after a close with 4000': resumes({ close: 4000 }),
    'it resumes when nobody answers heartbeats any more': resumes({ zombie: true }),

    'it begins anew after an invalid session (op 9, false), and reads what was said meanwhile': () =>
        together(async (scene) => {
            const ann = await scene.person();
            await ann.says('hello');
            const before = (await ann.hearsAtLeast(2)).length;
            const begun = (await scene.met('identify')).length;
            await scene.order('fault', { gateway: { invalid: false } });
            await ann.says('i want to die tonight');
            const heard = await ann.hearsAtLeast(before + 1, 60);
            assert.match(heard.slice(before).map((message) => message.content).join(' '), /112/);
            assert.equal((await scene.met('identify')).length, begun + 1);
        }),

    'it answers a heartbeat that is asked for': () =>
        together(async (scene) => {
            const before = (await scene.met('heartbeat')).length;
            await scene.order('fault', { gateway: { heartbeat: true } });
            await soon('a heartbeat', async () => (await scene.met('heartbeat')).length > before, 5);
        }),

    'a payload that nobody can read holds nothing up': () =>
        together(async (scene) => {
            const ann = await scene.person();
            for (const text of ['canary {', '[]', '{"op":0,"d":{"content":"canary"}}']) {
                await scene.order('fault', { gateway: { text } });
            }
            const strange = { id: '1', channel_id: ann.channel, author: { id: ann.id }, content: ['canary'], type: 0 };
            await scene.order('event', { t: 'MESSAGE_CREATE', d: strange });
            await scene.order('event', { t: 'canary_EVENT', d: { canary: 1 } });
            await ann.says('hello');
            await ann.hearsAtLeast(2);
        }),

    'killed in the middle, it takes up the session and answers everything once': () =>
        alone(async (scene) => {
            const people = await Promise.all(Array.from({ length: 20 }, (_, n) => scene.person({ name: `p${n}` })));
            for (const one of people) await one.says('hello');
            await scene.kill();
            for (const one of people) await one.says('my parents fight all the time');
            await scene.begin();
            for (const one of people) {
                await soon('both answers', async () => (await one.hears()).length >= 3, 90);
            }
            await sleep(2000);
            const nonces = (await Promise.all(people.map((one) => one.hears()))).flat().map((message) => message.nonce);
            assert.equal(new Set(nonces).size, nonces.length, 'nothing is said twice');
            assert.equal((await scene.met('identify')).length, 1);
            assert.equal((await scene.met('resumed')).length, 1);
        }, { global_limit: 0 }),

    'killed while no session can be resumed, it reads on where it stopped': () =>
        alone(async (scene) => {
            const ann = await scene.person();
            const ben = await scene.person({ name: 'ben' });
            await ann.says('hello');
            await ann.hearsAtLeast(2);
            await scene.kill();
            await ann.says('i want to die tonight');
            await ann.says('please');
            await scene.order('forget');
            await scene.begin();
            const heard = await ann.hearsAtLeast(4, 60);
            assert.match(heard.map((message) => message.content).join(' '), /112/);
            assert.deepEqual(await ben.hears(), []);
        }),

    'an answer that was lost on its way is not said twice': () =>
        together(async (scene) => {
            const ann = await scene.person();
            await scene.order('fault', { rest: { route: POST, times: 1, cut: 'after' } });
            await ann.says('hello');
            const heard = await ann.hearsAtLeast(2);
            assert.equal(new Set(heard.map((message) => message.content)).size, heard.length);
        }),

    'a limit is kept to the moment that is told': () =>
        together(async (scene) => {
            const ann = await scene.person();
            const asked = (await scene.requests(POST)).length;
            await scene.order('fault', { rest: { route: POST, times: 1, retry_after: 2.5 } });
            await ann.says('hello');
            // After the wait the bubbles come in one message.
            await ann.hearsAtLeast(1, 60);
            const [first, second] = (await scene.requests(POST)).slice(asked);
            assert.equal(first.status, 429);
            assert.ok(second.at - first.at >= 2500, `${second.at - first.at} ms`);
        }),

    'buttons that are refused do not hold the words of an emergency up': () =>
        together(async (scene) => {
            const ann = await scene.person();
            const body = { code: 50035, message: 'Invalid Form Body', errors: {} };
            await ann.says('hello');
            const before = (await ann.hearsAtLeast(2)).length;
            await scene.order('fault', { rest: { route: POST, times: 1, status: 400, body } });
            const said = await ann.says('i took all the pills and want to die');
            const heard = await ann.hearsAtLeast(before + 1);
            const first = heard[before];
            assert.match(first.content, /112/);
            assert.ok(first.at - said.at < 1000, `${first.at - said.at} ms`);
        }),

    'closed direct messages end it calmly': () =>
        together(async (scene) => {
            const ann = await scene.person();
            const ours = async () => (await scene.requests(POST)).filter(({ path }) => path.includes(ann.channel));
            await scene.order('close', { person: ann.id });
            await ann.says('hello');
            await soon('a refusal', async () => (await ours()).some(({ status }) => status === 403));
            await sleep(3000);
            assert.equal((await ours()).length, 1, 'it is not tried again');
            await scene.order('close', { person: ann.id, open: true });
            await ann.says('hello again');
            await ann.hearsAtLeast(2);
        }),

    'a wrong token is told, and the rest of the program runs': async () => {
        const scene = await Scene.open({ token: 'another' });
        try {
            await soon('told', () => scene.logged().includes('token is refused'), 60);
            const address = scene.logged().match(/http:\/\/[\d.:]+/)[0];
            assert.equal((await fetch(`${address}/readyz`)).status, 200);
            assert.ok((await scene.met('identify')).length === 0, 'no session is spent on it');
        } finally {
            await scene.close();
        }
    },

    'no session is begun when the platform allows none any more': async () => {
        const scene = await Scene.open({ session_starts: 0 });
        try {
            await soon('told', () => scene.logged().includes('no session of Discord may begin'), 60);
            await sleep(1000);
            assert.equal((await scene.met('identify')).length, 0);
        } finally {
            await scene.close();
        }
    },

    'told to leave, it keeps its session for the next start': () =>
        alone(async (scene) => {
            const ann = await scene.person();
            await ann.says('hello');
            await ann.hearsAtLeast(2);
            assert.equal((await scene.leave()).code, 0);
            assert.ok((await scene.met('left')).every(({ code }) => code !== 1000 && code !== 1001));
            await ann.says('i want to die tonight');
            await scene.begin();
            await ann.hearsAtLeast(3, 60);
            assert.equal((await scene.met('identify')).length, 1);
            assert.ok(!scene.logged().includes(TOKEN));
        }),
};
