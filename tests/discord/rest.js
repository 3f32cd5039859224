// The REST side: the routes that an application of direct messages needs, with the errors and limits of the platform.

import { Refused, badField, unknownMessage } from './world.js';
import { limited } from './limits.js';

const ID = '(\\d{1,20})';
const TOKEN = '([\\w.-]+)';
const EPHEMERAL = 1 << 6;

/** Each route: its method, its pattern, its name for limits, and what it does. */
const ROUTES = [
    ['GET', '/gateway', (api) => ({ url: api.gateway.base + '/gateway' })],
    ['GET', '/gateway/bot', (api) => api.gatewayBot()],
    ['GET', '/users/@me', (api) => api.world.bot],
    ['GET', '/applications/@me', (api) => api.about()],
    ['GET', '/oauth2/applications/@me', (api) => api.about()],
    ['POST', '/users/@me/channels', (api, _, body) => api.open(body)],
    ['GET', `/channels/${ID}`, (api, [id]) => api.world.describe(api.world.channel(id))],
    ['GET', `/channels/${ID}/messages`, (api, [id], _, query) => api.list(id, query)],
    ['POST', `/channels/${ID}/messages`, (api, [id], body) => api.say(id, body)],
    ['POST', `/channels/${ID}/typing`, () => null],
    ['GET', `/channels/${ID}/messages/${ID}`, (api, [id, message]) => api.world.find(api.world.channel(id), message)],
    ['PATCH', `/channels/${ID}/messages/${ID}`, (api, [id, message], body) => api.edit(id, message, body)],
    ['DELETE', `/channels/${ID}/messages/${ID}`, (api, [id, message]) => api.remove(id, message)],
    ['GET', `/applications/${ID}/commands`, (api) => api.world.commands],
    ['PUT', `/applications/${ID}/commands`, (api, _, body) => api.setCommands(body)],
    ['POST', `/interactions/${ID}/${TOKEN}/callback`, (api, [id, token], body, query) => api.answer(id, token, body, query)],
    ['GET', `/webhooks/${ID}/${TOKEN}/messages/@original`, (api, [, token]) => api.original(token)],
    ['PATCH', `/webhooks/${ID}/${TOKEN}/messages/@original`, (api, [, token], body) => api.editOriginal(token, body)],
    ['DELETE', `/webhooks/${ID}/${TOKEN}/messages/@original`, (api, [, token]) => api.removeOriginal(token)],
    ['POST', `/webhooks/${ID}/${TOKEN}`, (api, [, token], body) => api.followUp(token, body)],
].map(([method, path, act]) => {
    const name = `${method} ${path.replaceAll(ID, ':id').replaceAll(TOKEN, ':token')}`;
    return { method, pattern: new RegExp(`^${path}$`), name, act };
});

export class Rest {
    constructor(world, gateway, limits, settings, journal) {
        Object.assign(this, { world, gateway, limits, settings, journal });
        this.faults = [];
        this.invalid = 0;
    }

    /** Answers one request: status, headers and body. `cut`: the connection is to be cut without an answer. */
    async answerTo(method, path, query, headers, body) {
        const at = performance.timeOrigin + performance.now();
        const [, version, rest] = path.match(/^\/api(?:\/v(\d+))?(\/.*)$/) ?? [];
        const route = rest && ROUTES.find((route) => route.method === method && route.pattern.test(rest));
        const name = route?.name ?? `${method} ${path}`;
        const done = (status, answer, extra = {}) => {
            this.journal.note({ rest: name, path, status, at });
            if (status === 401 || status === 403 || (status === 429 && extra['x-ratelimit-scope'] !== 'shared')) {
                this.invalid += 1;
            }
            return { status, body: answer, headers: extra };
        };
        const fault = this.fault(name);
        if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
        if (fault?.cut === 'before') return { cut: true };
        if (fault?.status) return done(fault.status, fault.body ?? { message: 'ordered', code: 0 }, fault.headers);
        if (fault?.retry_after) {
            const { headers, body } = limited(fault.retry_after, fault.scope ?? 'user', {});
            return done(429, body, headers);
        }
        if (!route || version !== '10') return done(404, { message: '404: Not Found', code: 0 });
        const isInteraction = name.includes(':token');
        if (!isInteraction && !/^DiscordBot \(/.test(headers['user-agent'] ?? '')) {
            return done(403, { message: 'internal network error', code: 40333 });
        }
        if (!isInteraction && headers.authorization !== `Bot ${this.settings.token}`) {
            return done(401, { message: '401: Unauthorized', code: 0 });
        }
        const captured = rest.match(route.pattern).slice(1);
        const counted = this.limits.take(name, captured[0] ?? '', !isInteraction);
        if (counted.body) return done(429, counted.body, counted.headers);
        try {
            const answer = await route.act(this, captured, body, query);
            if (fault?.cut === 'after') return { cut: true };
            return answer === null ? done(204, null, counted.headers) : done(200, answer, counted.headers);
        } catch (error) {
            if (!(error instanceof Refused)) throw error;
            return done(error.status, error.body, counted.headers);
        }
    }

    /** The next fault that was ordered for this route, used up once. */
    fault(name) {
        const at = this.faults.findIndex((fault) => fault.route === name && fault.times > 0);
        if (at < 0) return null;
        this.faults[at].times -= 1;
        return this.faults[at];
    }

    gatewayBot() {
        return { url: this.gateway.base + '/gateway', shards: 1, session_start_limit: this.gateway.limit() };
    }

    about() {
        const { application, bot } = this.world;
        const owner = { ...bot, bot: false, username: 'owner' };
        const rest = { description: '', icon: null, bot_public: true, bot_require_code_grant: false, verify_key: '' };
        return { ...application, ...rest, bot, owner, team: null, summary: '', tags: [] };
    }

    open({ recipient_id: person } = {}) {
        return this.world.describe(this.world.of(String(person)));
    }

    list(id, query) {
        const messages = this.world.channel(id).messages;
        const limit = Number(query.get('limit') ?? 50);
        if (!(limit >= 1 && limit <= 100)) throw badField('limit', 'NUMBER_TYPE_MAX', 'int value should be 1 to 100.');
        const [after, before] = ['after', 'before'].map((key) => query.get(key));
        if (after) return messages.filter((m) => BigInt(m.id) > BigInt(after)).slice(0, limit).reverse();
        const older = before ? messages.filter((m) => BigInt(m.id) < BigInt(before)) : messages;
        return older.slice(-limit).reverse();
    }

    say(id, body) {
        const { message, fresh } = this.world.say(this.world.channel(id), body ?? {});
        if (fresh) this.gateway.message('MESSAGE_CREATE', message);
        return message;
    }

    edit(id, messageId, body) {
        const message = this.world.find(this.world.channel(id), messageId);
        if (message.author.id !== this.world.bot.id) {
            throw new Refused(403, 50005, 'Cannot edit a message authored by another user');
        }
        this.world.edit(message, body);
        this.gateway.message('MESSAGE_UPDATE', message);
        return message;
    }

    remove(id, messageId) {
        const channel = this.world.channel(id);
        const message = this.world.find(channel, messageId);
        if (message.author.id !== this.world.bot.id) {
            throw new Refused(403, 50003, 'Cannot execute action on a DM channel');
        }
        this.drop(channel, message);
        return null;
    }

    drop(channel, message) {
        channel.messages = channel.messages.filter((other) => other !== message);
        this.gateway.message('MESSAGE_DELETE', { id: message.id, channel_id: channel.id });
    }

    setCommands(commands) {
        if (!Array.isArray(commands)) throw badField('commands', 'BASE_TYPE_LIST', 'Only iterables may be used.');
        commands.forEach((command, at) => checkCommand(at, command));
        this.world.commands = commands.map((command, at) => ({
            id: String(BigInt(this.world.application.id) + BigInt(at + 1)),
            application_id: this.world.application.id,
            version: '1',
            type: 1,
            ...command,
        }));
        return this.world.commands;
    }

    /** An answer to an interaction: within three seconds, and once. */
    answer(id, token, body, query) {
        const interaction = this.world.interactions.get(id);
        const waited = interaction ? Date.now() - interaction.begun : 0;
        if (!interaction || interaction.token !== token || waited > this.settings.interaction_window) {
            throw new Refused(404, 10062, 'Unknown interaction');
        }
        if (interaction.answered) throw new Refused(400, 40060, 'Interaction has already been acknowledged.');
        const { type } = body ?? {};
        const data = body?.data ?? {};
        if (![4, 5, 6, 7].includes(type)) throw badField('type', 'BASE_TYPE_CHOICES', 'Value must be one of {4, 5, 6, 7}.');
        if ((type === 6 || type === 7) && !interaction.message) {
            throw badField('type', 'BASE_TYPE_CHOICES', 'Value must be one of {4, 5}.');
        }
        interaction.answered = { type, after: waited, at: performance.timeOrigin + performance.now() };
        interaction.ephemeral = Boolean(data.flags & EPHEMERAL);
        if (type === 4) this.show(interaction, data);
        if (type === 5) interaction.original = { loading: true, ephemeral: interaction.ephemeral };
        if (type === 6 || type === 7) interaction.original = interaction.message;
        if (type === 7) this.update(interaction.message, data);
        if (!['true', '1'].includes(query.get('with_response')?.toLowerCase())) return null;
        const message = interaction.original?.id ? interaction.original : undefined;
        const told = { response_message_id: message?.id, response_message_ephemeral: interaction.ephemeral };
        const loading = { response_message_loading: type === 5 };
        return { interaction: { id, type: 2, ...told, ...loading }, resource: { type, message } };
    }

    /** Puts an answer where its reader sees it: into the channel, or, ephemeral, before their eyes only. */
    show(interaction, data) {
        const { channel } = interaction;
        const message = this.world.message(channel ?? { id: this.world.guild.channel }, this.world.bot, {
            content: data.content ?? '',
            components: data.components ?? [],
            flags: data.flags ?? 0,
        });
        interaction.original = message;
        interaction.shown.push({ content: message.content, components: message.components, flags: message.flags });
        if (!interaction.ephemeral && channel) {
            this.world.put(channel, message);
            this.gateway.message('MESSAGE_CREATE', message);
        }
    }

    update(message, data) {
        this.world.edit(message, data);
        this.gateway.message('MESSAGE_UPDATE', message);
    }

    ofToken(token) {
        const interaction = [...this.world.interactions.values()].find((one) => one.token === token);
        if (!interaction?.answered || Date.now() - interaction.begun > 900_000) {
            throw new Refused(401, 50027, 'Invalid Webhook Token');
        }
        return interaction;
    }

    original(token) {
        const { original } = this.ofToken(token);
        if (!original) throw unknownMessage();
        return original;
    }

    editOriginal(token, body) {
        const interaction = this.ofToken(token);
        if (!interaction.original) throw unknownMessage();
        if (interaction.original.loading) this.show(interaction, body);
        else this.update(interaction.original, body);
        return interaction.original;
    }

    removeOriginal(token) {
        const interaction = this.ofToken(token);
        if (!interaction.original) throw unknownMessage();
        const { channel, original } = interaction;
        if (channel?.messages.includes(original)) this.drop(channel, original);
        interaction.original = null;
        interaction.removed = true;
        return null;
    }

    followUp(token, body) {
        const interaction = this.ofToken(token);
        this.show(interaction, body);
        return interaction.original;
    }
}

function checkCommand(at, command) {
    const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
    const names = [command.name, ...Object.values(command.name_localizations ?? {})];
    const descriptions = [command.description, ...Object.values(command.description_localizations ?? {})];
    const fits = (name_) => name.test(name_) && name_ === name_.toLowerCase();
    if (!names.every(fits)) {
        throw badField(`${at}.name`, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
    if (!descriptions.every((text) => text?.length >= 1 && [...text].length <= 100)) {
        throw badField(`${at}.description`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
    }
    const locales = Object.keys({ ...command.name_localizations, ...command.description_localizations });
    const unknown = locales.find((locale) => !LOCALES.includes(locale));
    if (unknown) throw badField(`${at}.name_localizations`, 'INVALID_LOCALE', `Locale ${unknown} is not supported`);
}

/** The languages that the platform offers. */
const LOCALES = (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
    'zh-TW ko'
).split(' ');
