"""The whole way of a handover against the running program, with kill -9 at every state. Prints what was proven; exits with 1 when
something does not hold."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import uuid

import asymmetric

SERVICE = "ke-childline-kenya-116"
PROGRAM = os.environ["HELPBRIDGE"]
RECEIVER = sys.argv[1]


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def until(what, limit=30.0):
    """Waits until something holds; gives it."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"did not come to hold: {what.__name__}")


class World:
    """The program and the receiver, each of which can be killed."""

    def __init__(self, folder, public_key=None):
        self.folder, self.port, self.hook = folder, free_port(), free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = open(os.path.join(folder, "receiver.log"), "w+", encoding="utf-8")
        self.environment = {
            "HELPBRIDGE_LISTEN": f"127.0.0.1:{self.port}",
            "HELPBRIDGE_KEY_DIR": os.path.join(folder, "keys"),
            "HELPBRIDGE_HANDOVER__ALLOW_PRIVATE_ENDPOINTS": "true",
            "HELPBRIDGE_HANDOVER__HOLD_SECONDS": "0",
            "HELPBRIDGE_HANDOVER__PRACTICE": "true",
            "HELPBRIDGE_TRIAGE__TIME_LIMIT_MS": "10000",
            "HELPBRIDGE_LOG": "error",
        }
        url = f"http://127.0.0.1:{self.hook}/"
        asked = ["endpoint", "add", "--service", SERVICE, "--helpline", "Childline", "--url", url]
        added = self.command(*asked, *(["--public-key", public_key] if public_key else []))
        self.endpoint = re.search(r"^endpoint (\S+)$", added, re.MULTILINE).group(1)
        self.key = re.search(r"^key (\S+)$", added, re.MULTILINE).group(1)
        self.program = self.receiver = None

    def command(self, *arguments):
        done = subprocess.run(
            [PROGRAM, *arguments], cwd=self.folder, env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    def start_program(self):
        self.program = subprocess.Popen(
            [PROGRAM, "serve"], cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, text=True
        )
        assert "ready" in self.program.stdout.readline()

    def start_receiver(self, *arguments):
        self.receiver = subprocess.Popen(
            [sys.executable, RECEIVER, "--listen", f"127.0.0.1:{self.hook}", "--helpbridge", self.base, *arguments],
            env={"HELPBRIDGE_KEY": self.key, "PATH": os.environ["PATH"]},
            stdin=subprocess.PIPE,
            stdout=self.log,
            stderr=subprocess.STDOUT,
            text=True,
        )

        def listens():
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", self.hook)) == 0

        until(listens)

    def kill_program(self):
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()
        self.start_program()

    def kill_receiver(self):
        self.receiver.kill()
        self.receiver.wait()

    def types(self, line):
        """Has the counsellor type something."""
        self.receiver.stdin.write(line + "\n")
        self.receiver.stdin.flush()

    def told(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read()

    def end(self):
        for process in (self.program, self.receiver):
            if process is not None:
                process.kill()
                process.wait()


class YoungPerson:
    def __init__(self, world):
        self.world, self.session, self.cursor, self.state = world, None, 0, None
        self.heard = []

    def send(self, **body):
        """Sends a message, again and again with the same id until it is taken in, as a client does."""
        body["client_id"] = str(uuid.uuid4())
        if self.session is None:
            body.update(country="KE", lang="en")
        for _ in range(40):
            answer = self.ask("/api/chat/messages", body)
            if answer is not None:
                self.session = answer.get("session") or self.session
                self.take(answer)
                return [message["id"] for message in answer["messages"]]
            time.sleep(0.25)
        raise AssertionError("the program does not answer")

    def ask(self, path, body=None):
        headers = {"content-type": "application/json"}
        if self.session:
            headers.update({"authorization": f"Bearer {self.session}", "last-event-id": str(self.cursor)})
        data = None if body is None else json.dumps(body).encode()
        try:
            with urllib.request.urlopen(
                urllib.request.Request(self.world.base + path, data=data, headers=headers), timeout=30
            ) as answer:
                return json.load(answer)
        except urllib.error.HTTPError:
            raise
        except (OSError, ValueError):
            return None

    def take(self, answer):
        self.cursor = max(self.cursor, answer["cursor"])
        self.state = answer["state"] or self.state
        self.heard += [message["id"] for message in answer["messages"]]

    def hears(self, wanted, limit=45.0):
        """Waits until a message with this id was said."""

        def said():
            answer = self.ask("/api/chat/messages")
            if answer is not None:
                self.take(answer)
            return wanted in self.heard

        said.__name__ = wanted
        until(said, limit)
        self.heard.remove(wanted)


def offers(world):
    return re.findall(r"^(\w{32}) offered:", world.told(), re.MULTILINE)


def waiting(world, words="my dad hits me"):
    """A young person who waits for somebody, and the handover."""
    before = len(offers(world))
    young = YoungPerson(world)
    young.send(text=words)
    young.send(choice="person")
    young.send(choice=f"pick:{SERVICE}")
    for _ in range(6):
        if young.state != "CONSENT":
            break
        young.send(choice="no" if young.heard[-1] == "handover-share" else "yes")
    assert young.state == "WAITING", young.heard

    def offered():
        return len(offers(world)) > before

    until(offered)
    return young, offers(world)[-1]


def live(world):
    young, handover = waiting(world)
    world.types(f"accept {handover} Ada")
    young.hears("live-joined")
    return young, handover


def live_with(world, receiver, sign):
    """A young person in a talk, at a receiver that signs in its own way, and the handover."""
    young = YoungPerson(world)
    young.send(text="my dad hits me")
    young.send(choice="person")
    young.send(choice=f"pick:{SERVICE}")
    for _ in range(6):
        if young.state != "CONSENT":
            break
        young.send(choice="yes")

    def offered():
        return receiver.of("handover.offered")

    until(offered)
    handover = json.loads(receiver.of("handover.offered")[-1][1])["data"]["conversation"]
    assert asymmetric.call(world, handover, "accept", sign, counsellor="ada", name="Ada") == 200
    young.hears("live-joined")
    return young, handover


def prove_signatures():
    folders = []

    def world_of(public_key):
        folders.append(tempfile.TemporaryDirectory())
        world = World(folders[-1].name, public_key)
        world.start_program()
        return world

    try:
        asymmetric.prove(world_of, live_with, until)
    finally:
        for folder in folders:
            folder.cleanup()


def prove_the_whole_way(world):
    world.start_receiver("--auto")
    young = YoungPerson(world)
    young.send(text="my dad hits me")
    young.send(choice="person")
    young.send(choice=f"pick:{SERVICE}")
    while young.state == "CONSENT":
        young.send(choice="yes")
    young.hears("live-joined")
    young.hears("person")
    young.send(text="he is here")
    young.hears("person")
    young.send(text="bye")
    young.hears("live-ended")
    assert "earlier> my dad hits me" in world.told() and "young person> he is here" in world.told()
    world.kill_receiver()


def prove_kill_of_the_program_in_line(world):
    young, handover = waiting(world)
    young.send(text="in line before the kill")
    world.kill_program()
    young.send(text="in line after the kill")
    world.types(f"accept {handover} Ada")
    young.hears("live-joined")

    def came():
        told = world.told()
        return "before the kill" in told and "after the kill" in told

    until(came)


def prove_kill_of_the_program_in_a_talk(world):
    young, handover = live(world)
    young.send(text="word one")
    world.kill_program()
    young.send(text="word two")

    def came():
        return "word one" in world.told() and "word two" in world.told()

    until(came)
    world.types(f"say {handover} I am still here.")
    young.hears("person")
    world.kill_program()
    world.types(f"close {handover} ended")
    young.hears("live-ended")


def prove_kill_of_the_receiver_in_a_talk(world):
    young, _ = live(world)
    world.kill_receiver()
    young.send(text="are you gone")
    young.hears("live-dropped")
    young.hears("live-lost", 120)
    assert world.told().count("are you gone") == 0


def prove_no_receiver_at_all(world):
    young = YoungPerson(world)
    young.send(text="my dad hits me")
    young.send(choice="person")
    young.send(choice=f"pick:{SERVICE}")
    for _ in range(6):
        if young.state != "CONSENT":
            break
        young.send(choice="yes")
    young.hears("wait-refused", 60)
    assert "offers" in young.heard, "what else there is, in the same reply"


def prove_the_practice_helpline(world):
    young = YoungPerson(world)
    young.send(text="hello")
    young.send(choice="person")
    young.send(choice="practice")
    young.send(choice="yes")
    young.hears("practice-joined")
    young.hears("person")
    young.send(text="just trying")
    young.hears("person")
    young.send(choice="leave")
    assert "live-left" in young.heard


def main():
    with tempfile.TemporaryDirectory() as folder:
        world = World(folder)
        try:
            world.start_program()
            prove_the_whole_way(world)
            print("ok   the whole way, with the official library", flush=True)
            world.start_receiver()
            for prove in (
                prove_kill_of_the_program_in_line,
                prove_kill_of_the_program_in_a_talk,
                prove_kill_of_the_receiver_in_a_talk,
                prove_no_receiver_at_all,
                prove_the_practice_helpline,
            ):
                prove(world)
                print(f"ok   {prove.__name__.removeprefix('prove_').replace('_', ' ')}", flush=True)
            with open(os.path.join(folder, "data", "helpbridge.db"), "rb") as database:
                content = database.read()
            for word in (b"before the kill", b"word one", b"are you gone", b"my dad hits me", b"I am still here"):
                assert word not in content, f"{word} lies in the database"
            print("ok   no word in the database", flush=True)
        finally:
            world.end()
    prove_signatures()


if __name__ == "__main__":
    main()
