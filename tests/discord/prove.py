"""Proves the double with a second client that somebody else wrote: discord.py logs in over a compressed connection,
chats, resumes, answers commands and buttons. Each line printed is one proof."""

import asyncio
import json
import re
import sys
import urllib.request

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

where = json.loads(sys.argv[1])
Route.BASE = where["api"]
DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(where["gateway"])
intents = discord.Intents.none()
intents.dm_messages = True


async def order(act, /, **body):
    def ask():
        request = urllib.request.Request(f"{where['control']}/{act}", data=json.dumps(body).encode(), method="POST")
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    return await asyncio.to_thread(ask)


async def soon(what, wanted):
    for _ in range(600):
        got = await wanted()
        if got:
            return got
        await asyncio.sleep(0.025)
    raise AssertionError(f"did not come: {what}")


def passes(name):
    print(f"ok  discord.py: {name}", flush=True)


async def journal(kind):
    return [entry for entry in await order("journal") if entry.get("gateway") == kind]


class Yes(discord.ui.View):
    @discord.ui.button(label="Yes")
    async def yes(self, interaction, _):
        await interaction.response.edit_message(view=None)


class Proof(discord.Client):
    def __init__(self):
        super().__init__(intents=intents)
        self.heard = []
        self.tree = app_commands.CommandTree(self)

        @self.tree.command(name="help", description="Help")
        async def help_(interaction):
            if interaction.guild_id:
                await interaction.response.send_message("only in private", ephemeral=True)
            else:
                await interaction.response.defer(ephemeral=True)
                await interaction.delete_original_response()

    async def on_message(self, message):
        if message.author.id != self.user.id:
            self.heard.append(message)


async def resumes(client, person, name, fault):
    before = len(await journal("resumed"))
    await order("fault", gateway=fault)
    await order("say", person=person["id"], text=name)

    async def resumed():
        return len(await journal("resumed")) > before

    async def came():
        return name in [message.content for message in client.heard]

    await soon(name, resumed)
    await soon(f"the message of {name}", came)
    assert [message.content for message in client.heard].count(name) == 1
    assert re.match("/resume/", (await journal("resume"))[-1]["path"])
    passes(f"resumes after {name}, and misses nothing")


async def main():
    client = Proof()
    running = asyncio.create_task(client.start(where["token"]))
    await asyncio.wait_for(client.wait_until_ready(), 15)
    passes("logs in over a compressed connection")

    (ann,) = await order("persons", name="ann", locale="fr")
    await order("say", person=ann["id"], text="one")

    async def heard():
        return client.heard

    (first,) = await soon("a message", heard)
    sent = await first.channel.send("hello")
    assert [m["content"] for m in await order("channel", id=ann["channel"])] == ["one", "hello"]
    assert [m.content async for m in first.channel.history(limit=10)] == ["hello", "one"]
    passes("chats in a direct message, and reads what was said there")

    await resumes(client, ann, "reconnect (op 7)", {"reconnect": True})
    await resumes(client, ann, "an invalid session that can be resumed (op 9, true)", {"invalid": True})
    await resumes(client, ann, "a close with 4000", {"close": 4000})
    await resumes(client, ann, "a cut line", {"drop": True})

    identified = len(await journal("identify"))
    await order("fault", gateway={"invalid": False})

    async def anew():
        return len(await journal("identify")) > identified and (await order("standing"))["sessions"]

    await soon("a new session", anew)
    passes("identifies anew after an invalid session (op 9, false)")

    await client.tree.sync()
    command = await order("command", person=ann["id"], name="help", guild=True)

    async def answered():
        told = await order("interaction", id=command["id"])
        return told["answered"] and told

    told = await soon("an answer", answered)
    assert told["ephemeral"] and told["shown"][0]["content"] == "only in private"
    private = await order("command", person=ann["id"], name="help")

    async def removed():
        return (await order("interaction", id=private["id"]))["removed"]

    await soon("a deferred answer", removed)
    passes("answers commands: ephemeral in a server, deferred and taken away in private")

    asked = await first.channel.send("sure?", view=Yes())
    await order("press", person=ann["id"], message=str(asked.id), label="Yes")

    async def bare():
        said = await order("channel", id=ann["channel"])
        return [m for m in said if m["id"] == str(asked.id) and not m["components"]]

    await soon("no buttons any more", bare)
    passes("sends buttons, and takes them away when one is pressed")

    await sent.delete()
    try:
        await first.delete()
        raise AssertionError("deleted a message of somebody else")
    except discord.Forbidden as error:
        assert error.code == 50003
    await order("close", person=ann["id"])
    try:
        await first.channel.send("hello?")
        raise AssertionError("sent to closed direct messages")
    except discord.Forbidden as error:
        assert error.code == 50007
    passes("deletes its own messages only; is told of closed direct messages (50007)")

    await client.close()
    running.cancel()


asyncio.run(asyncio.wait_for(main(), 90))
