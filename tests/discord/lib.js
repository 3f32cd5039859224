// What the tests beside it share: a double, the program under test, and a young person with ways to write and to look.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync, openSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { start } from './main.js';

/** The token of the tests. It must never be found anywhere. */
export const TOKEN = 'MTEx.canary-token.AbCdEf';

/** Waits for something to become true. */
export async function soon(what, wanted, seconds = 30) {
    for (const end = Date.now() + seconds * 1000; ; await new Promise((done) => setTimeout(done, 25))) {
        const got = await wanted();
        if (got) return got;
        if (Date.now() > end) throw new Error(`did not come within ${seconds} s: ${what}`);
    }
}

export const sleep = (millis) => new Promise((done) => setTimeout(done, millis));

/** A double and a program that talks to it. */
export class Scene {
    static async open(settings = {}, config = {}) {
        const scene = new Scene();
        scene.folder = mkdtempSync(join(tmpdir(), 'helpbridge-discord-'));
        scene.double = await start({ token: TOKEN, heartbeat_interval: 2000, identify_window: 0, ...settings });
        scene.config = config;
        await scene.begin();
        return scene;
    }

    /** Starts the program. */
    async begin() {
        const env = {
            HELPBRIDGE_LISTEN: '127.0.0.1:0',
            HELPBRIDGE_DATA_DIR: join(this.folder, 'data'),
            HELPBRIDGE_KEY_DIR: join(this.folder, 'keys'),
            HELPBRIDGE_LOG: 'trace',
            HELPBRIDGE_DISCORD__TOKEN: TOKEN,
            HELPBRIDGE_DISCORD__API_URL: this.double.api,
            ...this.config,
        };
        this.log = join(this.folder, `log-${Date.now()}`);
        const log = openSync(this.log, 'w');
        this.program = spawn(process.env.HELPBRIDGE, ['serve'], { env, cwd: this.folder, stdio: ['ignore', log, log] });
        this.ended = new Promise((done) => this.program.once('exit', (code, signal) => done({ code, signal })));
        const ready = soon('the program is ready', () => readFileSync(this.log, 'utf8').includes('is ready'), 120);
        const ended = this.ended.then(({ code, signal }) => assert.fail(`the program ended at once: ${code ?? signal}`));
        await Promise.race([ready, ended]);
    }

    /** Ends it from one moment to the next. */
    async kill() {
        this.program.kill('SIGKILL');
        await this.ended;
    }

    /** Tells it to leave. */
    async leave() {
        this.program.kill('SIGTERM');
        return this.ended;
    }

    async close() {
        await this.kill();
        this.double.stop();
        this.searchForSecrets();
        rmSync(this.folder, { recursive: true });
    }

    /** Everything that was ever written down by the program holds no token and none of the words. */
    searchForSecrets() {
        const words = [TOKEN, 'canary', 'Global somebody', ...this.secrets];
        for (const file of readdirSync(this.folder, { recursive: true }).map((name) => join(this.folder, name))) {
            let bytes;
            try {
                bytes = readFileSync(file);
            } catch {
                continue;
            }
            for (const word of words) assert.ok(!bytes.includes(word), `${word} stands in ${file}`);
        }
    }

    secrets = [];

    async order(name, body = {}) {
        const answer = await fetch(`${this.double.control}/${name}`, { method: 'POST', body: JSON.stringify(body) });
        assert.equal(answer.status, 200, await answer.clone().text());
        return answer.json();
    }

    async person(of = {}) {
        const [one] = await this.order('persons', of);
        this.secrets.push(one.channel);
        return new Person(this, one);
    }

    /** What the gateway met, of one kind. */
    async met(kind) {
        return (await this.order('journal')).filter((entry) => entry.gateway === kind);
    }

    async requests(route) {
        return (await this.order('journal')).filter((entry) => entry.rest === route);
    }

    async standing() {
        await soon('a session', async () => (await this.order('standing')).sessions.length > 0, 60);
    }

    logged() {
        return readFileSync(this.log, 'utf8');
    }

    has(file) {
        return existsSync(join(this.folder, file));
    }
}

let shared = null;

/** The scene of all tests that do not disturb each other: starting the program takes longer than they do. */
export async function together(test) {
    shared ??= await Scene.open().then(async (scene) => {
        await scene.standing();
        return scene;
    });
    return test(shared);
}

/** A scene of its own. */
export async function alone(test, settings, config) {
    const scene = await Scene.open(settings, config);
    try {
        await scene.standing();
        return await test(scene);
    } finally {
        await scene.close();
    }
}

/** Ends the scene that was shared, and looks through all that was written down in it. */
export async function endTogether() {
    await shared?.close();
    shared = null;
}

/** A young person. */
export class Person {
    constructor(scene, { id, channel }) {
        Object.assign(this, { scene, id, channel });
    }

    async says(text, fields = {}) {
        const [said] = await this.scene.order('say', { person: this.id, text, ...fields });
        return said;
    }

    async presses(label) {
        const messages = (await this.hears()).filter((message) => message.components.length);
        return this.scene.order('press', { person: this.id, message: messages.at(-1).id, label });
    }

    commands(name, guild = false) {
        return this.scene.order('command', { person: this.id, name, guild });
    }

    /** What stands there from us. */
    async hears() {
        return (await this.scene.order('channel', { id: this.channel })).filter((message) => message.bot);
    }

    async words() {
        return (await this.hears()).map((message) => message.content);
    }

    /** Waits for so many messages from us, and for no more to come. */
    async hearsAtLeast(count, seconds) {
        await soon(`${count} messages`, async () => (await this.hears()).length >= count, seconds);
        for (let before = -1; ; await sleep(400)) {
            const heard = await this.hears();
            if (heard.length === before) return heard;
            before = heard.length;
        }
    }
}

/** A port that nobody listens on. */
export function freePort() {
    return new Promise((done) => {
        const server = createServer().listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => done(port));
        });
    });
}
