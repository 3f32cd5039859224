// The real program and the emulator. Every test starts both anew, on free ports, in a folder of its own.
//
// The emulator forgets an update as soon as it hands it out, so the program is killed only when it has none in hand;
// what a kill in between does is tested against our own double. It does not send the secret of a webhook either: a
// small server in between adds what the platform would.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createPlainServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import TelegramServer from "telegram-test-api";

const TOKEN = "4242:canary-token";
const CANARY = "canaryword";
const patience = 60_000;
const CONVERSATIONS = Number(process.env.CONVERSATIONS ?? 20);
// Milliseconds between two messages. Openings are three messages each, and the platform takes thirty a second.
const PACE = Number(process.env.PACE ?? 125);

const freePort = () =>
  new Promise((resolve) => {
    const server = createPlainServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what, holds) {
  for (const end = Date.now() + patience; Date.now() < end; await pause(20)) {
    const found = await holds();
    if (found) return found;
  }
  throw new Error(`in vain: ${what}`);
}

// A running program.
class Program {
  constructor(folder, settings) {
    this.folder = folder;
    this.settings = settings;
    this.log = "";
  }

  async start() {
    this.port ??= await freePort();
    const env = {
      HELPBRIDGE_LISTEN: `127.0.0.1:${this.port}`,
      HELPBRIDGE_DATA_DIR: this.folder,
      HELPBRIDGE_KEY_DIR: join(this.folder, "keys"),
      HELPBRIDGE_LOG: "trace",
      HELPBRIDGE_TELEGRAM__TOKEN: TOKEN,
      ...this.settings,
    };
    this.process = spawn(process.env.HELPBRIDGE, ["serve"], { cwd: this.folder, env });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream.on("data", (text) => (this.log += text));
    }
    await until("the program is ready", () => {
      if (this.process.exitCode !== null) throw new Error(`the program ended at once: ${this.process.exitCode}`);
      return this.log.includes("is ready");
    });
  }

  end(signal) {
    return new Promise((resolve) => {
      this.process.once("exit", resolve);
      this.process.kill(signal);
    });
  }
}

// The emulator, the program, and what a young person does.
class Scene {
  async open(settings = {}) {
    this.folder = mkdtempSync(join(tmpdir(), "helpbridge-"));
    this.server = new TelegramServer({ port: await freePort(), host: "127.0.0.1", storeTimeout: 3600 });
    await this.server.start();
    this.program = new Program(this.folder, { HELPBRIDGE_TELEGRAM__API_URL: this.server.config.apiURL, ...settings });
    await this.program.start();
  }

  phone(id) {
    const client = this.server.getClient(TOKEN, { userId: id, chatId: id, firstName: "Canary-First-Name" });
    return {
      says: (text) => client.sendMessage(client.makeMessage(text)),
      commands: (text) => client.sendCommand(client.makeCommand(text)),
      presses: (code) => client.sendCallback(client.makeCallbackQuery(code)),
    };
  }

  // What we said in a chat and still stands there.
  heard(id) {
    return this.server.storage.botMessages.filter((sent) => Number(sent.message.chat_id) === id);
  }

  async hears(id, more) {
    await until(`message ${more} for ${id}`, () => this.heard(id).length >= more);
    // The rest of the same reply.
    await pause(300);
    return this.heard(id).map((sent) => sent.message.text);
  }

  async close() {
    await this.program.end("SIGTERM");
    const said = this.program.log;
    for (const secret of [TOKEN, "canary-token", CANARY, "Canary-First-Name"]) {
      assert.ok(!said.includes(secret), `${secret} is in the log`);
      assert.ok(!liesIn(this.folder, secret), `${secret} is in the data`);
    }
    await this.server.stop();
    rmSync(this.folder, { recursive: true });
  }
}

function liesIn(folder, secret) {
  return readdirSync(folder).some((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? liesIn(path, secret) : readFileSync(path).includes(secret);
  });
}

async function talk(scene) {
  const phone = scene.phone(101);
  await phone.commands("/start");
  const opening = await scene.hears(101, 2);
  assert.match(opening[0], /112/);
  await phone.says(`${CANARY} i want to kill myself tonight`);
  const danger = await scene.hears(101, opening.length + 1);
  assert.match(danger[opening.length], /112/, "the number stands first");
  return phone;
}

async function press(scene, phone) {
  const before = scene.heard(101).length;
  const last = scene.heard(101).at(-1).message;
  const code = last.reply_markup.inline_keyboard.flat()[0].callback_data;
  assert.match(code, /^[0-9a-f]{16}$/);
  await phone.presses(code);
  await scene.hears(101, before + 1);
}

const tests = {
  async "polling: a talk from the first word to the weather"(scene) {
    await scene.open();
    // Nothing is pressed: the emulator gives a press the number of the answer to it, and then deletes the press.
    const phone = await talk(scene);
    await phone.says("weather");
    await until("only the weather stands", () => {
      const texts = scene.heard(101).map((sent) => sent.message.text);
      return texts.length === 1 && texts[0].includes("It looks dry");
    });
  },

  async "polling: killed and started again it goes on and says nothing twice"(scene) {
    await scene.open();
    const phone = scene.phone(102);
    await phone.says(`${CANARY} i feel so alone`);
    const before = await scene.hears(102, 2);
    await scene.program.end("SIGKILL");
    await phone.says("Kenya");
    await scene.program.start();
    const after = await scene.hears(102, before.length + 1);
    assert.deepEqual(after.slice(0, before.length), before);
    assert.equal(new Set(after).size, after.length, "nothing comes twice");
  },

  async "polling: twenty at once"(scene) {
    await scene.open();
    const ids = Array.from({ length: 20 }, (_, at) => 200 + at);
    await Promise.all(ids.map((id) => scene.phone(id).says("hello")));
    for (const id of ids) {
      const texts = await scene.hears(id, 2);
      assert.equal(new Set(texts).size, texts.length);
    }
  },

  async "webhook: a talk, killed in between"(scene) {
    const port = await freePort();
    const hook = await freePort();
    let secret;
    // What the platform does with the secret that it was given, and what it does when nobody answers: it tries again.
    const between = createServer((request, response) => {
      const parts = [];
      request.on("data", (part) => parts.push(part));
      request.on("end", async () => {
        secret ??= Object.values(scene.server.webhooks)[0]?.secret_token;
        const headers = { "content-type": "application/json", "X-Telegram-Bot-Api-Secret-Token": secret };
        const url = `http://127.0.0.1:${port}/telegram/webhook`;
        const body = Buffer.concat(parts);
        const brought = () => fetch(url, { method: "POST", headers, body }).then((answer) => answer.ok, () => false);
        await until("the update is taken", brought);
        response.end("{}");
      });
    }).listen(hook, "127.0.0.1");
    await scene.open({
      HELPBRIDGE_LISTEN: `127.0.0.1:${port}`,
      HELPBRIDGE_TELEGRAM__WEBHOOK_URL: `http://127.0.0.1:${hook}/telegram/webhook`,
    });
    await until("the webhook is set", () => Object.keys(scene.server.webhooks).length === 1);
    const phone = await talk(scene);
    await press(scene, phone);
    const before = scene.heard(101).length;
    await scene.program.end("SIGKILL");
    const saying = phone.says(`${CANARY} are you there`);
    await scene.program.start();
    await saying;
    await scene.hears(101, before + 1);
    const plain = await fetch(`http://127.0.0.1:${port}/telegram/webhook`, { method: "POST", body: "{}" });
    assert.equal(plain.status, 403, "without the secret nobody brings anything");
    between.close();
  },

  // How long it takes is told, not asserted: the full size is for a machine of its own.
  async "a crowd at a pace that the platform takes: each hears its own, once, in order"(scene) {
    await scene.open({ HELPBRIDGE_LOG: "error" });
    const people = Array.from({ length: CONVERSATIONS }, (_, at) => 1000 + at);
    const waits = [];
    for (const [turn, words] of ["hello", "i feel so alone"].entries()) {
      const before = new Map(people.map((id) => [id, scene.heard(id).length]));
      const said = new Map();
      for (const id of people) {
        said.set(id, Date.now());
        await scene.phone(id).says(words);
        await pause(PACE);
      }
      await until(`everybody hears more after turn ${turn}`, () =>
        people.every((id) => scene.heard(id).length > before.get(id)));
      // The rest of each reply.
      for (let seen = -1; seen !== scene.server.storage.botMessages.length; await pause(1500)) {
        seen = scene.server.storage.botMessages.length;
      }
      waits.push(...people.map((id) => scene.heard(id)[before.get(id)].time - said.get(id)));
    }
    const own = people.map((id) => scene.heard(id).map((sent) => sent.message.text).join("\n\n"));
    for (const text of own) assert.equal(text, own[0], "everybody hears the same, once, in order");
    waits.sort((a, b) => a - b);
    const [half, most] = [0.5, 0.95].map((part) => waits[Math.floor(waits.length * part)]);
    console.log(`        ${people.length} conversations of two turns, ${1000 / PACE} begun a second: p50 ${half} ms, p95 ${most} ms`);
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue;
  const scene = new Scene();
  try {
    await test(scene);
    await scene.close();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${error.stack}\n${scene.program?.log ?? ""}`);
    scene.program?.process?.kill("SIGKILL");
  }
}
process.exit(failed ? 1 : 0);
