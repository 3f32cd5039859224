// A double of Discord for tests: the REST interface, the gateway, and a control side that plays the young person. It
// listens on this machine only and prints one line of JSON that says where.
//
//   node main.js '{"token": "secret", "heartbeat_interval": 500}'
//
// What can be set, and what a test can do, is in README.md.

import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { Control } from './control.js';
import { Gateway } from './gateway.js';
import { Limits } from './limits.js';
import { Rest } from './rest.js';
import { World } from './world.js';

const DEFAULTS = {
    token: 'MTA.double.token',
    port: 0,
    control_port: 0,
    heartbeat_interval: 41_250,
    session_starts: 1000,
    max_concurrency: 1,
    identify_window: 5000,
    resume_window: 120_000,
    replay_events: 100_000,
    nonce_window: 180_000,
    interaction_window: 3000,
    global_limit: 50,
    buckets: {
        'POST /channels/:id/messages': { limit: 5, per: 5000 },
        'GET /channels/:id/messages': { limit: 5, per: 5000 },
        'DELETE /channels/:id/messages/:id': { limit: 5, per: 1000 },
        'PATCH /channels/:id/messages/:id': { limit: 5, per: 5000 },
        'POST /users/@me/channels': { limit: 10, per: 10_000 },
    },
};

/** What happened, in order. */
class Journal {
    constructor() {
        this.entries = [];
    }

    note(entry) {
        this.entries.push({ at: performance.timeOrigin + performance.now(), ...entry });
    }

    since(from) {
        return this.entries.slice(from);
    }

    get length() {
        return this.entries.length;
    }
}

/** Starts a double; gives where it listens, and how to stop it. */
export async function start(some = {}) {
    const settings = { ...DEFAULTS, ...some, buckets: { ...DEFAULTS.buckets, ...some.buckets } };
    const journal = new Journal();
    const world = new World(settings);
    const gateway = new Gateway(world, settings, journal);
    const limits = new Limits(settings);
    const rest = new Rest(world, gateway, limits, settings, journal);
    const control = new Control({ world, gateway, rest, limits, settings, journal });

    const server = createServer(async (request, response) => {
        const url = new URL(request.url, 'http://double');
        const body = await read(request);
        const { method, headers } = request;
        const answer = await rest.answerTo(method, decodeURIComponent(url.pathname), url.searchParams, headers, body);
        if (answer.cut) return request.socket.destroy();
        reply(response, answer);
    });
    const sockets = new WebSocketServer({ server, maxPayload: 1 << 20 });
    sockets.on('connection', (socket, request) => gateway.connect(socket, new URL(request.url, 'http://double')));
    const controls = createServer(async (request, response) => {
        const url = new URL(request.url, 'http://double');
        const body = (await read(request)) ?? Object.fromEntries(url.searchParams);
        try {
            reply(response, { status: 200, headers: {}, body: await control.act(url.pathname.slice(1), body) });
        } catch (error) {
            reply(response, { status: 400, headers: {}, body: { message: error.message } });
        }
    });
    const [port, controlPort] = await Promise.all([listen(server, settings.port), listen(controls, settings.control_port)]);
    gateway.base = `ws://127.0.0.1:${port}`;
    return {
        api: `http://127.0.0.1:${port}/api/v10`,
        gateway: `${gateway.base}/gateway`,
        control: `http://127.0.0.1:${controlPort}`,
        token: settings.token,
        stop() {
            for (const socket of sockets.clients) socket.terminate();
            for (const one of [server, controls]) {
                one.close();
                one.closeAllConnections();
            }
        },
    };
}

function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
}

async function read(request) {
    let text = '';
    request.setEncoding('utf8');
    for await (const piece of request) text += piece;
    try {
        return text ? JSON.parse(text) : null;
    } catch {
        return null;
    }
}

function reply(response, { status, headers, body }) {
    response.writeHead(status, body === null ? headers : { 'content-type': 'application/json', ...headers });
    response.end(body === null ? undefined : JSON.stringify(body));
}

if (process.argv[1]?.endsWith('main.js')) {
    const { stop, ...where } = await start(process.argv[2] ? JSON.parse(process.argv[2]) : {});
    console.log(JSON.stringify(where));
    process.on('SIGTERM', () => (stop(), process.exit(0)));
    // Whoever started it holds its input open; it ends with them.
    process.stdin.resume().on('end', () => process.exit(0));
}
