// The gateway: sessions that outlive their connections, numbered events, resuming, and what can go wrong with all that.

import { randomBytes } from 'node:crypto';
import { constants, createDeflate } from 'node:zlib';

const [DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK] =
    [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11];
const DIRECT_MESSAGES = 1 << 12;
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const LONGEST = 4096;

export class Gateway {
    constructor(world, settings, journal) {
        this.world = world;
        this.settings = settings;
        this.journal = journal;
        this.sessions = new Map();
        this.connections = new Set();
        this.starts = { remaining: settings.session_starts, identified: [] };
        this.base = '';
    }

    /** A new connection. `path` tells whether it came by the address for resuming. */
    connect(socket, url) {
        const connection = new Connection(this, socket, url);
        this.connections.add(connection);
        socket.on('close', (code) => {
            this.connections.delete(connection);
            connection.left(code);
        });
    }

    limit() {
        return {
            total: 1000,
            remaining: this.starts.remaining,
            reset_after: 86_400_000,
            max_concurrency: this.settings.max_concurrency,
        };
    }

    /** Whether one more session may start now; each try counts. */
    mayStart() {
        const now = Date.now();
        this.starts.remaining -= 1;
        this.starts.identified = this.starts.identified.filter((at) => now - at < this.settings.identify_window);
        this.starts.identified.push(now);
        return this.starts.identified.length <= this.settings.max_concurrency;
    }

    /** Sends an event to every session that asked for its kind. */
    dispatch(type, data, intents = 0) {
        for (const session of this.sessions.values()) {
            if (!intents || session.intents & intents) session.dispatch(type, data);
        }
    }

    /** An event about a message; it alone tells the kind of its channel. */
    message(type, message) {
        this.dispatch(type, { ...message, channel_type: 1 }, DIRECT_MESSAGES);
    }

    forget() {
        this.sessions.clear();
    }
}

class Session {
    constructor(gateway, token, intents) {
        this.id = randomBytes(16).toString('hex');
        this.token = token;
        this.intents = intents;
        this.seq = 0;
        this.sent = [];
        this.connection = null;
        this.gone = null;
        this.gateway = gateway;
    }

    dispatch(t, d) {
        this.seq += 1;
        // As text: what is changed later must not change what was sent.
        const event = JSON.stringify({ op: DISPATCH, s: this.seq, t, d });
        this.sent.push([this.seq, event]);
        if (this.sent.length > this.gateway.settings.replay_events) this.sent.shift();
        this.connection?.write(event);
    }
}

class Connection {
    constructor(gateway, socket, url) {
        this.gateway = gateway;
        this.socket = socket;
        this.session = null;
        this.had = null;
        this.zombie = false;
        this.sends = [];
        this.path = url.pathname;
        const { settings, journal } = gateway;
        journal.note({ gateway: 'connect', path: this.path });
        if (url.searchParams.get('v') !== '10') return void socket.close(4012, 'Invalid API version.');
        if (url.searchParams.get('encoding') !== 'json') return void socket.close(4012, 'Invalid encoding.');
        if (url.searchParams.get('compress') === 'zlib-stream') this.deflate = deflater(socket);
        this.watch();
        socket.on('message', (data, isBinary) => this.read(data, isBinary));
        this.send({ op: HELLO, d: { heartbeat_interval: settings.heartbeat_interval, _trace: ['double'] } });
    }

    send(payload) {
        this.write(JSON.stringify({ t: null, s: null, ...payload }));
    }

    write(text) {
        if (this.zombie || this.socket.readyState !== 1) return;
        if (this.deflate) this.deflate(text);
        else this.socket.send(text);
    }

    watch() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.close(4009), this.gateway.settings.heartbeat_interval * 2 + 1000);
        this.timer.unref();
    }

    close(code) {
        if (code === 4007 || code === 4009) this.end();
        this.socket.close(code, 'double');
    }

    /** The session cannot be taken up again. */
    end() {
        if (this.session) this.gateway.sessions.delete(this.session.id);
    }

    left(code) {
        clearTimeout(this.timer);
        this.gateway.journal.note({ gateway: 'left', code });
        if (!this.session || this.session.connection !== this) return;
        this.session.connection = null;
        this.session.gone = Date.now();
        if (code === 1000 || code === 1001) this.end();
    }

    read(data, isBinary) {
        const now = Date.now();
        this.sends = this.sends.filter((at) => now - at < 60_000);
        this.sends.push(now);
        if (this.sends.length > 120) return this.close(4008);
        if (isBinary || data.length > LONGEST) return this.close(4002);
        let payload;
        try {
            payload = JSON.parse(data);
        } catch {
            return this.close(4002);
        }
        const { op, d } = payload;
        if (op === HEARTBEAT) return this.heartbeat(d);
        if (op === IDENTIFY) return this.identify(d);
        if (op === RESUME) return this.resume(d);
        if (![PRESENCE, VOICE, MEMBERS].includes(op)) return this.close(4001);
        if (!this.session) return this.close(4003);
    }

    heartbeat(seq) {
        this.gateway.journal.note({ gateway: 'heartbeat', seq });
        this.watch();
        if (!this.zombie) this.send({ op: ACK });
    }

    identify(d) {
        const { gateway } = this;
        const { settings } = gateway;
        gateway.journal.note({ gateway: 'identify', intents: d?.intents, shard: d?.shard, presence: d?.presence });
        if (this.session) return this.close(4005);
        if (bare(d?.token) !== settings.token || gateway.starts.remaining <= 0) return this.close(4004);
        if (!Number.isInteger(d.intents)) return this.close(4013);
        if (d.intents & PRIVILEGED) return this.close(4014);
        if (!d.properties?.os) return this.close(4002);
        if (!gateway.mayStart()) return this.invalid(false);
        const session = new Session(gateway, settings.token, d.intents);
        gateway.sessions.set(session.id, session);
        this.take(session);
        const { application, bot } = gateway.world;
        session.dispatch('READY', {
            v: 10,
            user: { ...bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
            guilds: [],
            private_channels: [],
            session_id: session.id,
            resume_gateway_url: `${gateway.base}/resume/${session.id.slice(0, 8)}`,
            ...(d.shard ? { shard: d.shard } : {}),
            application: { id: application.id, flags: application.flags },
        });
    }

    resume(d) {
        const { gateway } = this;
        gateway.journal.note({ gateway: 'resume', seq: d?.seq, path: this.path });
        if (this.session) return this.close(4005);
        if (bare(d?.token) !== gateway.settings.token) return this.close(4004);
        const session = gateway.sessions.get(d.session_id);
        const tooLate = session?.gone && Date.now() - session.gone > gateway.settings.resume_window;
        // A session is taken up by its own address, or where it was when it was said to be invalid.
        const wrongWay = !this.path.startsWith('/resume/') && this.had !== session;
        if (!session || tooLate || wrongWay) return this.invalid(false);
        if (!Number.isInteger(d.seq) || d.seq > session.seq) return this.close(4007);
        session.connection?.socket.terminate();
        this.take(session);
        const missed = session.sent.filter(([seq]) => seq > d.seq);
        for (const [, event] of missed) this.write(event);
        gateway.journal.note({ gateway: 'resumed', replayed: missed.length });
        session.dispatch('RESUMED', { _trace: ['double'] });
    }

    invalid(resumable) {
        if (!resumable) this.end();
        this.had = this.session;
        if (this.session) Object.assign(this.session, { connection: null, gone: Date.now() });
        this.session = null;
        this.gateway.journal.note({ gateway: 'invalid', resumable });
        this.send({ op: INVALID, d: resumable });
    }

    take(session) {
        this.session = session;
        session.connection = this;
        session.gone = null;
    }

    /** Does what a test ordered. */
    suffer(fault) {
        if (fault.reconnect) this.send({ op: RECONNECT, d: null });
        if ('invalid' in fault) this.invalid(fault.invalid);
        if (fault.heartbeat) this.send({ op: HEARTBEAT, d: null });
        if (fault.zombie) this.zombie = true;
        if (fault.close) this.close(fault.close);
        if (fault.drop) this.socket.terminate();
        if (fault.text !== undefined) this.write(fault.text);
    }
}

function bare(token) {
    return typeof token === 'string' ? token.replace(/^Bot /, '') : token;
}

/** One compressed stream for the whole connection, flushed after each payload. */
function deflater(socket) {
    const stream = createDeflate({ flush: constants.Z_SYNC_FLUSH });
    stream.on('data', (piece) => {
        if (socket.readyState === 1) socket.send(piece);
    });
    return (text) => stream.write(text);
}
