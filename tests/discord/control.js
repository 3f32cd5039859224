// The control side, for tests: it plays the young person, orders faults, and tells what came in. It listens on a port of
// its own, so that the application under test never meets it.

import { randomBytes } from 'node:crypto';
import { snowflake } from './world.js';

/** The fields of a member that say nothing. */
const QUIET = { flags: 0, deaf: false, mute: false, nick: null, pending: false, premium_since: null };

export class Control {
    constructor({ world, gateway, rest, limits, settings, journal }) {
        Object.assign(this, { world, gateway, rest, limits, settings, journal });
    }

    /** Does one thing. `GET /x` and `POST /x` both come as `x` with a body. */
    async act(name, body) {
        const acts = {
            persons: ({ count = 1, ...of }) => Array.from({ length: count }, () => this.world.person(of)),
            say: (one) => (Array.isArray(one) ? one : [one]).map((said) => this.say(said)),
            edit: (one) => this.edit(one),
            press: (one) => this.press(one),
            command: (one) => this.command(one),
            channel: ({ id }) => this.world.channel(id).messages.map(seen),
            channels: () => [...this.world.channels.values()].map((c) => ({ id: c.id, messages: c.messages.map(seen) })),
            interaction: ({ id }) => this.interaction(id),
            commands: () => this.world.commands,
            again: (one) => this.again(one),
            event: ({ t, d }) => this.gateway.dispatch(t, d),
            close: ({ person, open = false }) => Object.assign(this.world.of(person), { open }) && null,
            fault: (one) => this.fault(one),
            forget: () => this.gateway.forget(),
            settings: (some) => Object.assign(this.settings, some) && null,
            starts: ({ remaining }) => Object.assign(this.gateway.starts, { remaining, identified: [] }) && null,
            journal: ({ since = 0 }) => this.journal.since(since),
            standing: () => this.standing(),
        };
        if (!acts[name]) return { unknown: name, known: Object.keys(acts) };
        return (await acts[name](body)) ?? {};
    }

    /** The young person writes. Other fields of a message (attachments, stickers, flags) are taken as they are given. */
    say({ person, text = '', ...fields }) {
        const channel = this.world.of(person);
        const message = this.world.message(channel, channel.person, { content: text, ...fields });
        this.world.put(channel, message);
        this.gateway.message('MESSAGE_CREATE', message);
        return { id: message.id, channel: channel.id, at: message.at };
    }

    edit({ person, message: id, text, silent = false }) {
        const message = this.world.find(this.world.of(person), id);
        // Without a new text it is what the platform does itself when it finds a link.
        if (!silent) Object.assign(message, { content: text, edited_timestamp: new Date().toISOString() });
        this.gateway.message('MESSAGE_UPDATE', message);
        return { id };
    }

    /** The young person presses a button; any id can be pressed, as by a client that somebody wrote. */
    press({ person, message: id, custom_id: customId, label }) {
        const channel = this.world.of(person);
        const message = this.world.find(channel, id);
        const buttons = message.components.flatMap((row) => row.components);
        const pressed = customId ?? buttons.find((button) => button.label === label)?.custom_id;
        if (!pressed) return { unknown: label, known: buttons.map((button) => button.label) };
        const data = { component_type: 2, custom_id: pressed };
        return this.interact(3, data, { channel, message, context: 1 });
    }

    /** The young person uses a command: in the direct messages, or (`guild`) in a server. */
    command({ person, name, guild = false }) {
        const channel = this.world.of(person);
        const known = this.world.commands.find((command) => command.name === name);
        const data = { id: known?.id ?? snowflake(), name, type: 1 };
        return this.interact(2, data, guild ? { person: channel, context: 0 } : { channel, context: 1 });
    }

    interact(type, data, { channel, person = channel, message, context }) {
        const { world } = this;
        const id = snowflake();
        const token = randomBytes(24).toString('base64url');
        const place = channel
            ? { channel_id: channel.id, channel: world.describe(channel), user: person.person }
            : {
                  guild_id: world.guild.id,
                  guild: { id: world.guild.id, locale: 'en-US', features: [] },
                  guild_locale: 'en-US',
                  channel_id: world.guild.channel,
                  channel: {
                      ...{ id: world.guild.channel, type: 0, name: 'general', guild_id: world.guild.id },
                      ...{ position: 0, nsfw: false, parent_id: null, permission_overwrites: [], permissions: '0' },
                  },
                  member: { user: person.person, roles: [], permissions: '0', joined_at: '2026-01-01T00:00:00Z', ...QUIET },
              };
        world.interactions.set(id, { id, token, begun: Date.now(), channel, message, shown: [] });
        this.gateway.dispatch('INTERACTION_CREATE', {
            id,
            application_id: world.application.id,
            type,
            data,
            token,
            version: 1,
            locale: person.locale,
            context,
            app_permissions: '0',
            entitlements: [],
            authorizing_integration_owners: channel ? { 0: '0' } : { 0: world.guild.id },
            attachment_size_limit: 10485760,
            ...(message ? { message } : {}),
            ...place,
        });
        return { id, at: performance.timeOrigin + performance.now() };
    }

    interaction(id) {
        const interaction = this.world.interactions.get(id);
        if (!interaction) return { unknown: id };
        const { answered = null, ephemeral = false, shown, removed = false } = interaction;
        return { answered, ephemeral, shown, removed };
    }

    /** The gateway sends something again, under a new number: the last events, newest last, or all of a kind. */
    again({ last = 1, shuffled = false }) {
        for (const session of this.gateway.sessions.values()) {
            const events = session.sent.map(([, text]) => JSON.parse(text));
            const some = events.filter((event) => event.t === 'MESSAGE_CREATE' && !event.d.author.bot).slice(-last);
            if (shuffled) some.reverse();
            for (const { t, d } of some) session.dispatch(t, d);
        }
    }

    fault({ rest, gateway }) {
        if (rest) this.rest.faults.push({ times: 1, ...rest });
        if (gateway) for (const connection of [...this.gateway.connections]) connection.suffer(gateway);
    }

    standing() {
        return {
            connections: this.gateway.connections.size,
            sessions: [...this.gateway.sessions.values()].map(({ seq, intents }) => ({ seq, intents })),
            starts: this.gateway.starts.remaining,
            invalid: this.rest.invalid,
            events: this.journal.length,
        };
    }
}

/** A message as its readers see it. */
function seen({ id, content, components, flags, author, at, nonce, edited_timestamp: edited }) {
    return { id, content, components, flags, bot: author.bot, at, nonce, edited };
}
