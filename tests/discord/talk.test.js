// Talking: messages, buttons, commands, what is no text, what others must not see, and taking words away again.

import assert from 'node:assert/strict';
import { sleep, soon, together } from './lib.js';

const IDS = /^[0-9a-f]{16}$/;

export const talk = {
    'a session asks for direct messages alone, and the commands are told in every language': () =>
        together(async (scene) => {
            const [identified] = await scene.met('identify');
            assert.equal(identified.intents, 1 << 12);
            const commands = await soon('commands', async () => {
                const all = await scene.order('commands');
                return all.length && all;
            });
            const names = commands.map((command) => command.name).sort();
            assert.deepEqual(names, ['country', 'delete', 'help', 'hide', 'language', 'start', 'stop']);
            for (const { contexts, description, description_localizations: others } of commands) {
                assert.deepEqual(contexts, [0, 1]);
                assert.deepEqual(Object.keys(others).sort(), 'de en-GB en-US es-419 es-ES fr hi id it pl pt-BR ru tr uk vi zh-CN zh-TW'.split(' '));
                assert.notEqual(others.fr, description);
            }
        }),

    'a message is answered; danger gets a number first': () =>
        together(async (scene) => {
            const ann = await scene.person();
            const ben = await scene.person({ name: 'ben' });
            await ann.says('hello');
            await ben.says('i took all the pills and want to die canary');
            const [calm, danger] = [await ann.hearsAtLeast(2), await ben.hearsAtLeast(1)];
            assert.match(danger[0].content, /112/);
            for (const message of [...calm, ...danger]) {
                assert.ok(message.flags & 4, 'no pages are shown below it');
                assert.ok(message.nonce && message.nonce.length <= 25);
                for (const { components } of message.components) {
                    for (const button of components) assert.match(button.custom_id, IDS);
                }
            }
            assert.ok(calm.at(-1).components.length > 0, 'buttons stand below the last message');
        }),

    'a button is used once, answered in time and taken away': () =>
        together(async (scene) => {
            const ann = await scene.person();
            await ann.says('hello');
            const before = await ann.hearsAtLeast(2);
            const label = before.at(-1).components[0].components[0].label;
            const { id } = await ann.presses(label);
            const after = await ann.hearsAtLeast(before.length + 1);
            const told = await scene.order('interaction', { id });
            assert.ok(told.answered && told.answered.after < 3000, JSON.stringify(told));
            assert.equal(told.answered.type, 7);
            const pressed = after.find((message) => message.id === before.at(-1).id);
            await soon('no buttons on what was pressed', async () => {
                return (await ann.hears()).find((message) => message.id === pressed.id).components.length === 0;
            });
            const strange = await scene.order('press', { person: ann.id, message: pressed.id, custom_id: 'emergency' });
            await soon('heard', async () => (await scene.order('interaction', { id: strange.id })).answered);
            await sleep(500);
            assert.equal((await ann.hears()).length, after.length, 'what is on no button of ours does nothing');
        }),

    'a command works in private and leaves no trace': () =>
        together(async (scene) => {
            const ann = await scene.person({ locale: 'es-419' });
            const { id } = await ann.commands('start');
            const heard = await ann.hearsAtLeast(2);
            assert.match(heard.map((message) => message.content).join(' '), /Hola|Soy|escrib/i, 'in their language');
            const told = await soon('taken away', async () => {
                const told = await scene.order('interaction', { id });
                return told.removed && told;
            });
            assert.ok(told.ephemeral && told.answered.type === 5 && told.answered.after < 3000);
            assert.deepEqual(told.shown, []);
        }),

    'in a server only the one who asks sees an answer, and a way to us': () =>
        together(async (scene) => {
            const ann = await scene.person({ locale: 'fr' });
            const { id } = await ann.commands('help', true);
            const told = await soon('an answer', async () => {
                const told = await scene.order('interaction', { id });
                return told.answered && told;
            });
            assert.ok(told.ephemeral && told.answered.type === 4);
            const [{ content, components }] = told.shown;
            assert.match(content, /privé/);
            assert.match(components[0].components[0].url, /^https:\/\/discord\.com\/users\/\d+$/);
            await sleep(500);
            assert.deepEqual(await ann.hears(), [], 'nobody is written to who has not written');
            await scene.order('event', {
                t: 'MESSAGE_CREATE',
                d: { id: '1', channel_id: ann.channel, guild_id: '2', author: { id: ann.id }, content: 'hello', type: 0 },
            });
            await sleep(500);
            assert.deepEqual(await ann.hears(), [], 'what is said in a server is not for us');
        }),

    'pictures and the like are not fetched, and answered kindly': () =>
        together(async (scene) => {
            const ann = await scene.person();
            await ann.says('hello');
            const before = (await ann.hearsAtLeast(2)).length;
            const url = scene.double.api.replace('/api/v10', '/canary.jpg');
            await ann.says('', { attachments: [{ id: '5', filename: 'a.jpg', size: 9, url, content_type: 'image/jpeg' }] });
            const heard = await ann.hearsAtLeast(before + 1);
            assert.match(heard.slice(before).map((message) => message.content).join(' '), /can't open pictures/);
            assert.deepEqual(await scene.requests('GET /canary.jpg'), []);
        }),

    'an edit is heard as what it says; a preview is not': () =>
        together(async (scene) => {
            const ann = await scene.person();
            const said = await ann.says('hello');
            const before = (await ann.hearsAtLeast(2)).length;
            await scene.order('edit', { person: ann.id, message: said.id, silent: true });
            await sleep(700);
            assert.equal((await ann.hears()).length, before);
            await scene.order('edit', { person: ann.id, message: said.id, text: 'i took pills, i want to die' });
            const heard = await ann.hearsAtLeast(before + 1);
            assert.match(heard.slice(before).map((message) => message.content).join(' '), /112/);
        }),

    'what comes twice or in another order is answered once': () =>
        together(async (scene) => {
            const ann = await scene.person();
            await ann.says('hello');
            await ann.hearsAtLeast(2);
            await ann.says('my parents fight');
            const before = (await ann.hearsAtLeast(3)).length;
            await scene.order('again', { last: 2, shuffled: true });
            await sleep(1500);
            assert.equal((await ann.hears()).length, before);
        }),

    'hiding takes our own messages away, and says nothing else': () =>
        together(async (scene) => {
            const ann = await scene.person();
            await ann.says('hello');
            await ann.hearsAtLeast(2);
            await ann.says('weather');
            await soon('only the cover', async () => {
                const words = await ann.words();
                return words.length === 1 && /dry|wind|rain|cloud/i.test(words[0]);
            });
            const theirs = (await scene.order('channel', { id: ann.channel })).filter((message) => !message.bot);
            assert.equal(theirs.length, 2, 'theirs are not ours to delete');
        }),

    'deleting says honestly what stays': () =>
        together(async (scene) => {
            const ann = await scene.person();
            await ann.says('hello');
            await ann.hearsAtLeast(2);
            await ann.commands('delete');
            await soon('a question', async () => (await ann.words()).some((text) => /can't undo it/.test(text)));
            await ann.says('yes');
            const words = await soon('the end', async () => {
                const words = await ann.words();
                return words.some((text) => /can't take away yours/.test(text)) && words;
            });
            assert.ok(!words.some((text) => /undo/.test(text)), `our own are gone: ${words}`);
        }),
};
