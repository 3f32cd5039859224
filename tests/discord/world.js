// What the double knows: the application, the young people, their channels with it and what was said there. No network
// in here. The shapes are those of version 10 of the platform's interface, as its documentation describes them.

const EPOCH = 1420070400000n;

let counter = 0n;

/** An id as the platform makes them: the milliseconds since 2015 above 22 bits that tell ids of one moment apart. */
export function snowflake() {
    counter = (counter + 1n) & 0x3fffffn;
    return (((BigInt(Date.now()) - EPOCH) << 22n) | counter).toString();
}

/** An error as the platform words it. */
export class Refused extends Error {
    constructor(status, code, message, errors) {
        super(message);
        this.status = status;
        this.body = errors ? { message, code, errors } : { message, code };
    }
}

export const unknownChannel = () => new Refused(404, 10003, 'Unknown Channel');
export const unknownMessage = () => new Refused(404, 10008, 'Unknown Message');

/** An error about one field of a body. */
export function badField(field, code, message) {
    let errors = { _errors: [{ code, message }] };
    for (const part of field.split('.').reverse()) errors = { [part]: errors };
    return new Refused(400, 50035, 'Invalid Form Body', errors);
}

export class World {
    constructor(settings) {
        this.settings = settings;
        this.application = { id: snowflake(), flags: 0, name: 'double' };
        this.bot = this.user('helper', true);
        this.bot.id = this.application.id;
        this.guild = { id: snowflake(), channel: snowflake() };
        this.people = new Map();
        this.channels = new Map();
        this.commands = [];
        this.interactions = new Map();
        this.nonces = new Map();
    }

    user(name, bot = false) {
        return {
            id: snowflake(),
            username: name,
            discriminator: '0',
            global_name: bot ? null : `Global ${name}`,
            avatar: null,
            bot,
            public_flags: 0,
        };
    }

    /** A young person, and the channel that they have with the application. */
    person({ name = 'somebody', locale = 'en-US' } = {}) {
        const user = this.user(name);
        const channel = { id: snowflake(), person: user, locale, messages: [], open: true };
        this.people.set(user.id, channel);
        this.channels.set(channel.id, channel);
        return { id: user.id, channel: channel.id };
    }

    of(person) {
        const channel = this.people.get(person);
        if (!channel) throw new Refused(404, 10013, 'Unknown User');
        return channel;
    }

    channel(id) {
        const channel = this.channels.get(id);
        if (!channel) throw unknownChannel();
        return channel;
    }

    describe(channel) {
        return {
            id: channel.id,
            type: 1,
            last_message_id: channel.messages.at(-1)?.id ?? null,
            flags: 0,
            recipients: [channel.person],
        };
    }

    message(channel, author, fields) {
        return {
            id: snowflake(),
            channel_id: channel.id,
            type: 0,
            author,
            content: '',
            timestamp: new Date().toISOString(),
            edited_timestamp: null,
            tts: false,
            mention_everyone: false,
            mentions: [],
            mention_roles: [],
            attachments: [],
            embeds: [],
            components: [],
            pinned: false,
            flags: 0,
            ...fields,
        };
    }

    /** Puts a message into a channel. `at` and `presses` are the double's own and never go over the wire. */
    put(channel, message) {
        channel.messages.push(message);
        Object.defineProperty(message, 'at', { value: performance.timeOrigin + performance.now() });
        return message;
    }

    find(channel, id) {
        const message = channel.messages.find((message) => message.id === id);
        if (!message) throw unknownMessage();
        return message;
    }

    /** The application says something in a channel; with an enforced nonce that was seen, what it said then. */
    say(channel, body) {
        if (!channel.open) throw new Refused(403, 50007, 'Cannot send messages to this user');
        const checked = checkMessage(body);
        const key = body.enforce_nonce && body.nonce != null ? `${channel.id} ${body.nonce}` : null;
        const seen = key && this.nonces.get(key);
        if (seen && Date.now() - seen.at < this.settings.nonce_window) return { message: seen.message, fresh: false };
        const message = this.put(channel, this.message(channel, this.bot, checked));
        if (key) this.nonces.set(key, { message, at: Date.now() });
        return { message, fresh: true };
    }

    edit(message, body) {
        Object.assign(message, checkMessage({ ...message, nonce: undefined, ...body }));
        message.edited_timestamp = new Date().toISOString();
        return message;
    }
}

/** The fields of a message's body that are kept, or an error as the platform would give it. */
function checkMessage(body) {
    const { content = '', components = [], flags = 0, nonce } = body;
    if (typeof content !== 'string') throw badField('content', 'BASE_TYPE_STRING', 'Could not interpret as string.');
    if ([...content].length > 2000) {
        throw badField('content', 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.');
    }
    if (!content.trim() && !components.length) throw new Refused(400, 50006, 'Cannot send an empty message');
    if (nonce != null && String(nonce).length > 25) {
        throw badField('nonce', 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
    }
    if (components.length > 5) throw badField('components', 'BASE_TYPE_BAD_LENGTH', 'Must be 5 or fewer in length.');
    const ids = new Set();
    components.forEach((row, at) => {
        const buttons = row.components ?? [];
        if (row.type !== 1) throw badField(`components.${at}.type`, 'BASE_TYPE_CHOICES', 'Value must be one of {1}.');
        if (buttons.length < 1 || buttons.length > 5) {
            throw badField(`components.${at}.components`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
        }
        buttons.forEach((button, of) => checkButton(`components.${at}.components.${of}`, button, ids));
    });
    return { content, components, flags: flags & 0b1_0000_0000_0100, ...(nonce == null ? {} : { nonce }) };
}

function checkButton(place, button, ids) {
    if (button.type !== 2) throw badField(`${place}.type`, 'BASE_TYPE_CHOICES', 'Value must be one of {2}.');
    if (typeof button.label !== 'string' || !button.label || [...button.label].length > 80) {
        throw badField(`${place}.label`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 80 in length.');
    }
    if (button.style === 5) {
        if (!/^(https?|discord):\/\//.test(button.url ?? '')) {
            throw badField(`${place}.url`, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
        }
        return;
    }
    const id = button.custom_id;
    if (typeof id !== 'string' || id.length < 1 || id.length > 100) {
        throw badField(`${place}.custom_id`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
    }
    if (ids.has(id)) {
        throw badField(`${place}.custom_id`, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
    ids.add(id);
}
