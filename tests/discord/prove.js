// Proves the double with a client that somebody else wrote: discord.js logs in, chats, resumes, and goes through every
// fault that the tests order. Each line printed is one proof. What only an answer on the wire can show (limits, errors)
// is asked for directly.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { ButtonBuilder, ActionRowBuilder, Client, Events, GatewayIntentBits, MessageFlags, Partials, REST, Routes } from 'discord.js';
import { start } from './main.js';

const double = await start({ heartbeat_interval: 400, identify_window: 0, max_concurrency: 100 });
const base = double.api.replace('/v10', '');

async function order(name, body = {}) {
    const answer = await fetch(`${double.control}/${name}`, { method: 'POST', body: JSON.stringify(body) });
    assert.equal(answer.status, 200, await answer.clone().text());
    return answer.json();
}

const passes = (name) => console.log(`ok  discord.js: ${name}`);
const soon = async (what, wanted) => {
    for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((r) => setTimeout(r, 25))) {
        const got = await wanted();
        if (got) return got;
    }
    throw new Error(`did not come: ${what}`);
};
const journal = async (wanted) => (await order('journal')).filter(wanted);

const client = new Client({
    intents: [GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    rest: { api: base, retries: 3 },
});
const ready = once(client, Events.ClientReady);
await client.login(double.token);
await ready;
passes('logs in: hello, identify, ready');

const [ann] = await order('persons', { name: 'ann', locale: 'es-ES' });
const heard = [];
client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) heard.push(message);
});

await order('say', { person: ann.id, text: 'one' });
await soon('a message', () => heard.length === 1);
const sent = await heard[0].channel.send({ content: 'hello', nonce: 'n-1', enforceNonce: true });
const same = await client.rest.post(Routes.channelMessages(ann.channel), {
    body: { content: 'hello', nonce: 'n-1', enforce_nonce: true },
});
assert.equal(same.id, sent.id);
assert.deepEqual((await order('channel', { id: ann.channel })).map((m) => m.content), ['one', 'hello']);
passes('chats in a direct message; an enforced nonce sends nothing twice');

await soon('heartbeats', async () => (await journal((e) => e.gateway === 'heartbeat')).length >= 3);
passes('heartbeats, and has them acknowledged');

async function resumes(name, fault) {
    const before = (await journal((e) => e.gateway === 'resumed')).length;
    await order('fault', { gateway: fault });
    await order('say', { person: ann.id, text: name });
    await soon(name, async () => (await journal((e) => e.gateway === 'resumed')).length > before);
    await soon(`the message of ${name}`, () => heard.some((message) => message.content === name));
    assert.equal(heard.filter((message) => message.content === name).length, 1);
    const last = (await journal((e) => e.gateway === 'resume')).at(-1);
    assert.match(last.path, /^\/resume\//);
    passes(`resumes after ${name}, by the address of the session, and misses nothing`);
}
await resumes('reconnect (op 7)', { reconnect: true });
await resumes('an invalid session that can be resumed (op 9, true)', { invalid: true });
await resumes('a close with 4000', { close: 4000 });
await resumes('a cut line', { drop: true });
await resumes('a zombie connection', { zombie: true });

const identified = (await journal((e) => e.gateway === 'identify')).length;
await order('fault', { gateway: { invalid: false } });
await soon('a new session', async () => (await journal((e) => e.gateway === 'identify')).length > identified);
await soon('standing', async () => (await order('standing')).sessions.length === 1);
await order('say', { person: ann.id, text: 'anew' });
await soon('the message anew', () => heard.some((message) => message.content === 'anew'));
passes('identifies anew after an invalid session (op 9, false)');

await order('fault', { gateway: { heartbeat: true } });
passes('is asked for a heartbeat (op 1)');

await client.application.commands.set([
    {
        name: 'help',
        description: 'Help',
        nameLocalizations: { fr: 'aide', 'es-ES': 'ayuda' },
        contexts: [0, 1],
    },
]);
assert.equal((await order('commands'))[0].name_localizations.fr, 'aide');
client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand() && interaction.inGuild()) {
        await interaction.reply({ content: 'only in private', flags: MessageFlags.Ephemeral });
    } else if (interaction.isChatInputCommand()) {
        await interaction.deferReply();
        await interaction.deleteReply();
    } else if (interaction.isButton()) {
        await interaction.update({ components: [] });
    }
});
const inGuild = await order('command', { person: ann.id, name: 'help', guild: true });
const shown = await soon('an answer in a server', async () => {
    const told = await order('interaction', { id: inGuild.id });
    return told.answered && told;
});
assert.equal(shown.ephemeral, true);
assert.equal(shown.shown[0].content, 'only in private');
const inPrivate = await order('command', { person: ann.id, name: 'help' });
await soon('a deferred answer', async () => (await order('interaction', { id: inPrivate.id })).removed);
passes('answers commands: at once and ephemeral, deferred and taken away');

const row = new ActionRowBuilder().addComponents(
    new ButtonBuilder({ customId: 'c1', label: 'Yes', style: 1 }),
    new ButtonBuilder({ customId: 'c2', label: 'No', style: 2 }),
);
const asked = await heard[0].channel.send({ content: 'sure?', components: [row] });
await order('press', { person: ann.id, message: asked.id, label: 'Yes' });
await soon('no buttons any more', async () => {
    const message = (await order('channel', { id: ann.channel })).find((m) => m.id === asked.id);
    return message.components.length === 0;
});
passes('sends buttons, and takes them away when one is pressed');

await asked.delete();
assert.ok(!(await order('channel', { id: ann.channel })).some((m) => m.id === asked.id));
await assert.rejects(heard[0].delete(), { code: 50003 });
await order('close', { person: ann.id });
await assert.rejects(heard[0].channel.send('hello?'), { code: 50007 });
await order('close', { person: ann.id, open: true });
assert.equal((await client.users.createDM(ann.id, { force: true })).id, ann.channel);
passes('deletes its own messages only; is told of closed direct messages (50007); opens a direct message');

const rest = new REST({ api: base, retries: 0, rejectOnRateLimit: () => true }).setToken(double.token);
const raw = (body, more = {}) =>
    fetch(`${double.api}/channels/${ann.channel}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${double.token}`, 'user-agent': 'DiscordBot (proof, 1)', 'content-type': 'application/json', ...more },
        body: JSON.stringify(body),
    });
let last;
for (let n = 0; n < 8; n += 1) last = await raw({ content: `limit ${n}` });
assert.equal(last.status, 429);
assert.equal(last.headers.get('x-ratelimit-scope'), 'user');
const limited = await last.json();
assert.ok(limited.retry_after > 0 && limited.retry_after <= 5 && limited.global === false);
const before = Date.now();
await heard[0].channel.send('after the limit');
assert.ok(Date.now() - before > limited.retry_after * 1000 - 300);
passes('meets a full bucket: 429 with its headers, and waits as long as it is told');

assert.equal((await raw({ content: 'x' }, { authorization: 'Bot wrong' })).status, 401);
assert.equal((await raw({ content: 'x' }, { 'user-agent': 'curl' })).status, 403);
const limit = await rest.get(Routes.gatewayBot());
assert.equal(limit.session_start_limit.total, 1000);
assert.ok(limit.session_start_limit.remaining < 1000);
passes('is told the session start limit; a wrong token and a strange client are refused');

const wrong = new Client({ intents: [GatewayIntentBits.DirectMessages], rest: { api: base } });
await assert.rejects(wrong.login('MTA.wrong.token'));
const nosy = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: base } });
await assert.rejects(
    Promise.race([nosy.login(double.token).then(() => once(nosy, Events.ClientReady)), once(nosy, Events.Error).then(([e]) => Promise.reject(e))]),
);
passes('is turned away with a wrong token and with intents that it may not have');

await Promise.all([client, wrong, nosy].map((one) => one.destroy()));
double.stop();
process.exit(0);
